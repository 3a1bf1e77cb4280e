package org.enforcementatlas.export;

import java.util.function.Consumer;
import org.enforcementatlas.ingest.review.AgreementChange;
import org.enforcementatlas.ingest.review.AgreementDifference;
import org.enforcementatlas.ingest.review.FieldChange;
import org.enforcementatlas.ingest.review.FigureChange;
import org.enforcementatlas.ingest.review.FigureDifference;
import org.enforcementatlas.ingest.review.ListedAgreement;
import org.enforcementatlas.ingest.review.RenamePair;
import org.enforcementatlas.ingest.settle.CorrectionOverlay;
import org.enforcementatlas.model.Figure;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What differs between two snapshots, as lines for people and as JSON for machines. */
public final class DifferenceText {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DifferenceText() {}

    /** The difference of two lists of agreements. */
    public static String of(AgreementDifference difference, boolean json) {
        return json ? json(difference) : lines(difference);
    }

    /** The difference of two files of figures. */
    public static String of(FigureDifference difference, boolean json) {
        return json ? json(difference) : lines(difference);
    }

    private static String lines(AgreementDifference difference) {
        StringBuilder text = new StringBuilder(difference.describe()).append('\n');
        difference.added().forEach(one -> text.append("+ ").append(one.id()).append('\n'));
        difference
                .noLongerListed()
                .forEach(one -> text.append("- ").append(one.id()).append('\n'));
        for (AgreementChange change : difference.changed()) {
            for (FieldChange field : change.fields()) {
                text.append("~ ")
                        .append(change.after().id())
                        .append("  ")
                        .append(words(field))
                        .append('\n');
            }
        }
        for (RenamePair pair : difference.possibleRenames()) {
            text.append("? ")
                    .append(pair.before().id())
                    .append(" → ")
                    .append(pair.after().id());
            text.append("  ").append(String.join("; ", pair.evidence())).append('\n');
        }
        return text.toString();
    }

    private static String words(FieldChange field) {
        return field.field() + ": \"" + field.before() + "\" → \"" + field.after() + "\"";
    }

    private static String lines(FigureDifference difference) {
        StringBuilder text = new StringBuilder(difference.describe()).append('\n');
        difference.added().forEach(one -> text.append("+ ").append(words(one)).append('\n'));
        difference.gone().forEach(one -> text.append("- ").append(words(one)).append('\n'));
        for (FigureChange change : difference.changed()) {
            text.append("~ ")
                    .append(words(change.before()))
                    .append(" → ")
                    .append(count(change.after()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String words(Figure figure) {
        return CorrectionOverlay.key(figure) + "  " + count(figure);
    }

    private static String count(Figure figure) {
        return figure.absence() == null
                ? String.valueOf(figure.count())
                : figure.absence().word();
    }

    private static String json(AgreementDifference difference) {
        ObjectNode root = JSON.createObjectNode();
        root.put("summary", difference.describe())
                .put("before", difference.before())
                .put("after", difference.after());
        each(root.putArray("added"), difference.added()::forEach);
        each(root.putArray("no_longer_listed"), difference.noLongerListed()::forEach);
        ArrayNode changed = root.putArray("changed");
        for (AgreementChange change : difference.changed()) {
            for (FieldChange field : change.fields()) {
                changed.addObject()
                        .put("id", change.after().id().toString())
                        .put("row", change.after().row().row())
                        .put("field", field.field().toString())
                        .put("before", field.before())
                        .put("after", field.after());
            }
        }
        ArrayNode renames = root.putArray("possible_renames");
        for (RenamePair pair : difference.possibleRenames()) {
            ObjectNode node = renames.addObject()
                    .put("before", pair.before().id().toString())
                    .put("after", pair.after().id().toString())
                    .put("score", pair.score());
            pair.evidence().forEach(node.putArray("evidence")::add);
        }
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void each(ArrayNode list, Consumer<Consumer<ListedAgreement>> all) {
        all.accept(one -> list.addObject()
                .put("id", one.id().toString())
                .put("row", one.row().row())
                .put("agency", one.row().agency()));
    }

    private static String json(FigureDifference difference) {
        ObjectNode root = JSON.createObjectNode();
        root.put("summary", difference.describe())
                .put("before", difference.before())
                .put("after", difference.after());
        ArrayNode added = root.putArray("added");
        difference.added().forEach(one -> figure(added.addObject(), one));
        ArrayNode gone = root.putArray("gone");
        difference.gone().forEach(one -> figure(gone.addObject(), one));
        ArrayNode changed = root.putArray("changed");
        for (FigureChange change : difference.changed()) {
            figure(changed.addObject(), change.after()).put("before", count(change.before()));
        }
        return JSON.writeValueAsString(root) + "\n";
    }

    private static ObjectNode figure(ObjectNode node, Figure figure) {
        return node.put("figure", CorrectionOverlay.key(figure)).put("value", count(figure));
    }
}
