package org.enforcementatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.enforcementatlas.measure.MeasureTable;
import org.enforcementatlas.measure.ViewSentence;
import org.enforcementatlas.measure.Wording;
import org.enforcementatlas.model.GeoId;
import org.jspecify.annotations.Nullable;

/** The view in sentences, to read and to copy. */
@Tag("atlas-copy")
@JsModule("./atlas-copy.ts")
public final class CopyText extends Component {

    private static final long serialVersionUID = 1L;

    void show(MeasureTable table, @Nullable GeoId state) {
        show(ViewSentence.of(table, state), Wording.source(table));
    }

    /** Shows sentences, with the source that is copied after them. */
    public void show(String sentences, String source) {
        getElement().setProperty("text", sentences);
        getElement().setProperty("source", source);
    }
}
