package org.enforcementatlas.ingest.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enforcementatlas.model.Agreement;
import org.enforcementatlas.model.GeoId;

/**
 * One field of an agreement that differs between two lists.
 *
 * @param field which
 * @param before what the earlier list prints; for a county printed alike, the county's code; empty where nothing is
 * @param after the same of the later list
 */
public record FieldChange(Field field, String before, String after) {

    /** The fields that may change while the agreement stays the same. */
    public enum Field {
        /** The spelling of the agency's name. */
        AGENCY,
        /** The printed type. */
        TYPE,
        /** The printed county; where both lists print the same, the county it was found to be. */
        COUNTY,
        /** The spelling of the model. */
        MODEL,
        /** The signed date. */
        SIGNED,
        /** The agreement's address. */
        MOA;

        /** The word used in files: lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String text(Agreement row) {
            return switch (this) {
                case AGENCY -> row.agency();
                case TYPE -> row.printedType();
                case COUNTY -> row.printedCounty();
                case MODEL -> row.printedModel();
                case SIGNED -> row.findSigned().map(Object::toString).orElse("");
                case MOA -> row.moa();
            };
        }
    }

    /** The fields in which two rows differ, in the order of {@link Field}. */
    static List<FieldChange> between(Agreement before, Agreement after) {
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : Field.values()) {
            String old = field.text(before);
            String now = field.text(after);
            if (!old.equals(now)) {
                changes.add(new FieldChange(field, old, now));
            } else if (field == Field.COUNTY && !before.findCounty().equals(after.findCounty())) {
                changes.add(new FieldChange(field, code(before), code(after)));
            }
        }
        return changes;
    }

    private static String code(Agreement row) {
        return row.findCounty().map(GeoId::code).orElse("");
    }
}
