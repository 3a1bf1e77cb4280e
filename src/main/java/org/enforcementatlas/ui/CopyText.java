package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.measure.Wording;

/** The view in sentences, to read and to copy. */
@Tag("atlas-copy")
@JsModule("./atlas-copy.ts")
final class CopyText extends Component {

    private static final long serialVersionUID = 1L;

    void show(ClassifiedMap map) {
        getElement().setProperty("text", map.sentence());
        getElement().setProperty("source", Wording.source(map.table()));
    }
}
