package org.enforcementatlas.dataset;

import java.util.Arrays;
import java.util.List;

/**
 * What a column is to a reader.
 *
 * @param name the name by which the reader finds it; a mapping by hand puts it in place of the printed one
 * @param required whether a file without it is refused
 * @param otherNames further names by which it is found
 * @param content what its cells are, so that a column of another name can be proposed
 * @param holds what it holds, in words for a person who maps columns
 */
public record ColumnRole(String name, boolean required, List<String> otherNames, ColumnContent content, String holds) {

    /** Keeps the names as they are. */
    public ColumnRole {
        otherNames = List.copyOf(otherNames);
    }

    static ColumnRole required(String names, ColumnContent content, String holds) {
        return of(names, true, content, holds);
    }

    static ColumnRole optional(String names, ColumnContent content, String holds) {
        return of(names, false, content, holds);
    }

    /** A role by its name and other names, with bars between them. */
    private static ColumnRole of(String names, boolean required, ColumnContent content, String holds) {
        List<String> all = Arrays.asList(names.split("\\|", -1));
        return new ColumnRole(all.getFirst(), required, all.subList(1, all.size()), content, holds);
    }

    /** Whether a column of this printed name has the role. */
    public boolean isNamed(String printed) {
        String folded = ColumnNames.fold(printed);
        return ColumnNames.fold(name).equals(folded)
                || otherNames.stream().anyMatch(other -> ColumnNames.fold(other).equals(folded))
                || (!folded.isEmpty() && content.isName(printed));
    }

    /** Whether many columns may have it: one for each month, year or date. */
    public boolean isMany() {
        return content.isInNames();
    }
}
