package org.enforcementatlas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.function.Consumer;
import org.enforcementatlas.measure.MeasureQuery;
import org.enforcementatlas.measure.UnevenPeriods;
import org.enforcementatlas.measure.Wording;

/** A part of a year beside a whole one: nothing is shown until the reader has chosen how they are compared. */
public final class UnevenProblem extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * The choice.
     *
     * @param chosen is told what the reader chose
     */
    public UnevenProblem(UnevenPeriods uneven, Consumer<UnevenPeriods.Offer> chosen) {
        addClassName("atlas-problem");
        getElement().setAttribute("role", "alert");
        H1 title = new H1("Choose how these periods are compared");
        title.addClassName("atlas-title");
        add(title, new Paragraph(uneven.reason()));
        Div choices = new Div();
        choices.addClassName("atlas-choices");
        uneven.offers().forEach(offer -> choices.add(new Button(words(offer), click -> chosen.accept(offer))));
        add(choices);
        if (uneven.offers().isEmpty()) {
            add(new Paragraph("The figures at hand allow no fair comparison; choose two periods of the same length."));
        }
    }

    private static String words(UnevenPeriods.Offer offer) {
        String words = offer.words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ": to " + day(offer.before())
                + " and to " + day(offer.after());
    }

    private static String day(MeasureQuery query) {
        return query.findAsOf().map(Wording::day).orElse("the latest date");
    }
}
