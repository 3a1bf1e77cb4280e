package org.enforcementatlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The commands by name. To read what a command takes costs a fresh process several milliseconds each, so a line that names
 * one has only that one made; help and a name that is not known have all.
 */
final class CommandNames {

    private static final List<Map.Entry<String, Class<?>>> ALL = List.of(
            Map.entry("serve", ServeCommand.class),
            Map.entry("import", ImportCommand.class),
            Map.entry("eoir", EoirCommand.class),
            Map.entry("snapshots", SnapshotsCommand.class),
            Map.entry("preview", PreviewCommand.class),
            Map.entry("measure", MeasureCommand.class),
            Map.entry("publish", PublishCommand.class),
            Map.entry("rollback", RollbackCommand.class),
            Map.entry("alias", AliasCommand.class),
            Map.entry("correct", CorrectCommand.class),
            Map.entry("diff", DiffCommand.class),
            Map.entry("listings", ListingsCommand.class),
            Map.entry("data", DataCommand.class),
            Map.entry("rows", RowsCommand.class),
            Map.entry("map", MapCommand.class),
            Map.entry("compare", CompareCommand.class),
            Map.entry("brief", BriefCommand.class),
            Map.entry("user", UserCommand.class),
            Map.entry("audit", AuditCommand.class),
            Map.entry("backup", BackupCommand.class),
            Map.entry("restore", RestoreCommand.class));

    private CommandNames() {}

    /** The commands that these arguments can need, in the order in which help tells them. */
    static List<Class<?>> neededBy(String... arguments) {
        List<Class<?>> named = new ArrayList<>();
        List<Class<?>> all = new ArrayList<>();
        for (Map.Entry<String, Class<?>> command : ALL) {
            all.add(command.getValue());
            if (arguments.length > 0 && command.getKey().equals(arguments[0])) {
                named.add(command.getValue());
            }
        }
        return named.isEmpty() ? all : named;
    }

    /** All names in one phrase: {@code serve, import … or restore}. */
    static String listed() {
        List<String> names = ALL.stream().map(Map.Entry::getKey).toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }
}
