package org.enforcementatlas.dataset;

import java.util.List;

/**
 * One way in which the files of a dataset are laid out.
 *
 * @param name what it is called: "by state, long"
 * @param roles the columns it has
 */
public record ColumnLayout(String name, List<ColumnRole> roles) {

    /** Keeps the roles as they are. */
    public ColumnLayout {
        roles = List.copyOf(roles);
    }
}
