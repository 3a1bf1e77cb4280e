package org.enforcementatlas.ui.compare;

import com.vaadin.flow.router.Location;
import org.enforcementatlas.measure.compare.ComparisonCodec;
import org.enforcementatlas.measure.compare.ComparisonLinks;
import org.enforcementatlas.measure.compare.ComparisonQuery;

/** A comparison as the address of the page. */
final class CompareAddress {

    private CompareAddress() {}

    static ComparisonQuery read(Location location) {
        return ComparisonCodec.fromParameters(location.getQueryParameters().getParameters());
    }

    /** The page: {@code compare?states=TN,GA}. */
    static String ofPage(ComparisonQuery query) {
        return ComparisonLinks.page(query);
    }
}
