package org.enforcementatlas.ingest;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementatlas.dataset.ColumnNames;
import org.enforcementatlas.dataset.ColumnRole;
import org.enforcementatlas.dataset.DatasetReader;
import org.enforcementatlas.table.TableRow;

/**
 * Whether a person's choice of roles can be carried out on a header.
 *
 * @param reader the reader whose roles are wanted
 * @param header the header as printed
 */
record MappingCheck(DatasetReader reader, TableRow header) {

    /**
     * The choice with names as they are printed and roles as the reader names them.
     *
     * @throws RefusedFile in one sentence, if a column or role is unknown, or either is chosen twice
     */
    Map<String, String> settle(Map<String, String> roles) throws RefusedFile {
        if (roles.isEmpty()) {
            throw new RefusedFile("No column is mapped; name at least one as PRINTED=ROLE.");
        }
        Map<String, String> settled = new LinkedHashMap<>();
        Map<String, String> columnOfRole = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : roles.entrySet()) {
            String column = column(entry.getKey());
            String role = role(entry.getValue());
            String before = columnOfRole.putIfAbsent(role, column);
            if (before != null) {
                throw new RefusedFile("Two columns, \"" + before + "\" and \"" + column + "\", are mapped to the role "
                        + role + "; give it to one of them.");
            }
            settled.put(column, role);
        }
        return settled;
    }

    private String column(String wanted) throws RefusedFile {
        String name = ColumnNames.fold(wanted);
        List<String> found = header.cells().stream()
                .filter(cell -> ColumnNames.fold(cell).equals(name))
                .toList();
        if (name.isEmpty()) {
            throw new RefusedFile("A column without a name cannot be mapped; give it a name in the file's header row.");
        }
        if (found.isEmpty()) {
            throw new RefusedFile("No column is named \"" + wanted.strip() + "\"; the header has "
                    + String.join(
                            ", ",
                            header.cells().stream()
                                    .filter(cell -> !ColumnNames.fold(cell).isEmpty())
                                    .toList())
                    + ".");
        }
        if (found.size() > 1) {
            throw new RefusedFile(found.size() + " columns are named \"" + found.getFirst()
                    + "\"; name each column once in the file's header row.");
        }
        return found.getFirst();
    }

    private String role(String wanted) throws RefusedFile {
        Set<String> known = new LinkedHashSet<>();
        Optional<String> found = Optional.empty();
        for (ColumnRole role : reader.layouts().stream()
                .flatMap(layout -> layout.roles().stream())
                .filter(role -> !role.isMany())
                .toList()) {
            known.add(role.name());
            if (role.name().equalsIgnoreCase(wanted.strip())
                    || ColumnNames.fold(role.name()).equals(ColumnNames.fold(wanted))) {
                found = Optional.of(role.name());
            }
        }
        return found.orElseThrow(() -> new RefusedFile("There is no role \"" + wanted.strip() + "\" in "
                + reader.dataset() + "; choose one of " + String.join(", ", known) + "."));
    }
}
