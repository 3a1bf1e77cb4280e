package org.enforcementatlas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.enforcementatlas.measure.MeasureDraft;
import org.enforcementatlas.measure.RefusedMeasure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The manifest of a declared measure: a JSON object with these fields, all of them text but {@code levels}, which is a list.
 *
 * @param draft the measure
 * @param author who declares it, if the manifest says
 */
record MeasureManifest(MeasureDraft draft, Optional<String> author) {

    private static final long LONGEST = 100_000;

    private static final Set<String> FIELDS = Set.of(
            "id",
            "title",
            "unit",
            "kind",
            "per",
            "levels",
            "source",
            "definition",
            "counts",
            "does_not_count",
            "known_problems",
            "author");

    /**
     * Reads a manifest.
     *
     * @throws RefusedMeasure if the file is no manifest: one sentence for each problem
     */
    static MeasureManifest read(Path file) throws RefusedMeasure {
        JsonNode root = parse(file);
        List<String> problems = new ArrayList<>();
        root.propertyNames().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> problems.add("There is no field \"" + field + "\"; the fields are "
                        + String.join(", ", FIELDS.stream().sorted().toList()) + "."));
        for (String field : FIELDS) {
            JsonNode node = root.path(field);
            boolean list = field.equals("levels");
            if (!node.isMissingNode() && (list ? !isListOfText(node) : !node.isString())) {
                problems.add(field + " is " + (list ? "a list of texts." : "a text."));
            }
        }
        if (!problems.isEmpty()) {
            throw new RefusedMeasure(problems);
        }
        return new MeasureManifest(
                new MeasureDraft(
                        text(root, "id"),
                        text(root, "title"),
                        text(root, "unit"),
                        text(root, "kind"),
                        text(root, "per"),
                        StreamSupport.stream(root.path("levels").spliterator(), false)
                                .map(JsonNode::stringValue)
                                .toList(),
                        text(root, "source"),
                        text(root, "definition"),
                        text(root, "counts"),
                        text(root, "does_not_count"),
                        text(root, "known_problems")),
                Optional.of(text(root, "author")).filter(author -> !author.isBlank()));
    }

    private static JsonNode parse(Path file) throws RefusedMeasure {
        try {
            if (Files.size(file) > LONGEST) {
                throw new RefusedMeasure(List.of(file.getFileName() + " is too long for the manifest of a measure."));
            }
            JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
            if (root.isObject()) {
                return root;
            }
        } catch (IOException unreadable) {
            throw new RefusedMeasure(
                    List.of(file + " cannot be read as UTF-8 text; check that it exists and is a JSON file in UTF-8."));
        } catch (JacksonException malformed) {
            throw new RefusedMeasure(
                    List.of(file.getFileName() + " is not well-formed JSON: " + malformed.getOriginalMessage() + "."));
        }
        throw new RefusedMeasure(List.of(file.getFileName() + " is no JSON object with the fields of a measure."));
    }

    private static boolean isListOfText(JsonNode node) {
        return node.isArray() && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isString);
    }

    private static String text(JsonNode root, String field) {
        return root.path(field).asString("");
    }
}
