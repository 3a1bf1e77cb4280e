package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.enforcementatlas.choropleth.ClassifiedMap;
import org.enforcementatlas.measure.Wording;

/** The view in sentences, to read and to copy. */
@Tag("atlas-copy")
@JsModule("./atlas-copy.ts")
public final class CopyText extends Component {

    private static final long serialVersionUID = 1L;

    void show(ClassifiedMap map) {
        show(map.sentence(), Wording.source(map.table()));
    }

    /** Shows words that are copied as they are, under a name. */
    void showAlone(String name, String words) {
        getElement().setProperty("text", words);
        getElement().setProperty("alone", name);
    }

    /** Shows sentences, with the source that is copied after them. */
    public void show(String sentences, String source) {
        getElement().setProperty("text", sentences);
        getElement().setProperty("source", source);
    }
}
