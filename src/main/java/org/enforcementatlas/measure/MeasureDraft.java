package org.enforcementatlas.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementatlas.model.AreaLevel;
import org.enforcementatlas.model.DatasetId;
import org.enforcementatlas.model.MeasureId;

/**
 * A measure as a person writes it down, in a manifest or a form: every field as text, none of it trusted yet.
 *
 * @param id lower-case letters, digits and hyphens
 * @param title its name in titles
 * @param unit what a count counts, in the plural
 * @param kind {@code stock} or {@code flow}
 * @param per the unit it opens in: a count, or a rate per residents
 * @param levels the words for states, counties or both
 * @param source publisher and title, as they are to be cited
 * @param definition what it is
 * @param counts what is counted
 * @param doesNotCount what is not counted, and what it is not
 * @param knownProblems what to be careful of; may be empty
 */
public record MeasureDraft(
        String id,
        String title,
        String unit,
        String kind,
        String per,
        List<String> levels,
        String source,
        String definition,
        String counts,
        String doesNotCount,
        String knownProblems) {

    private static final int LONGEST_ID = 40;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_TEXT = 2_000;

    /** Takes away outer blanks. */
    public MeasureDraft {
        id = id.strip();
        title = title.strip();
        unit = unit.strip();
        kind = kind.strip().toLowerCase(Locale.ROOT);
        per = per.strip().toLowerCase(Locale.ROOT);
        levels = levels.stream()
                .map(level -> level.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        source = source.strip();
        definition = definition.strip();
        counts = counts.strip();
        doesNotCount = doesNotCount.strip();
        knownProblems = knownProblems.strip();
    }

    /** The names that no draft may take: those of the catalogue and of the datasets that come with the atlas. */
    public static Set<String> takenNames() {
        return Stream.concat(
                        Catalogue.list().stream().map(measure -> measure.id().name()),
                        DatasetId.ALL.stream().map(DatasetId::name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What is wrong with it, one sentence each; nothing if it is sound.
     *
     * @param declared the names of measures that are declared already
     */
    public List<String> listProblems(Collection<String> declared) {
        List<String> problems = new ArrayList<>();
        checkId(problems, declared);
        checkText(problems, "title", title, LONGEST_LINE, "its name in titles, for example \"Jail beds\"");
        checkText(problems, "unit", unit, LONGEST_LINE, "what a count counts, in the plural, for example \"beds\"");
        checkText(problems, "source", source, LONGEST_TEXT, "publisher and title, as they are to be cited");
        checkText(problems, "definition", definition, LONGEST_TEXT, "what it is, in one or two sentences");
        checkText(problems, "counts", counts, LONGEST_TEXT, "what is counted");
        checkText(problems, "does_not_count", doesNotCount, LONGEST_TEXT, "what is not counted, and what it is not");
        if (knownProblems.length() > LONGEST_TEXT) {
            problems.add("known_problems is longer than " + LONGEST_TEXT + " characters; shorten it.");
        }
        if (!kind.equals("stock") && !kind.equals("flow")) {
            problems.add("kind is stock (counted on a day) or flow (counted over a period), not \"" + kind + "\".");
        }
        if (!per.equals("count") && !per.equals("residents")) {
            problems.add("per is count or residents (a rate per 100,000 residents), not \"" + per + "\".");
        }
        if (levels.isEmpty() || !Set.of("state", "county").containsAll(levels)) {
            problems.add("levels is a list of state, county or both, not " + levels + ".");
        }
        return List.copyOf(problems);
    }

    /**
     * The measure.
     *
     * @param declared the names of measures that are declared already
     * @throws RefusedMeasure if anything is wrong with it
     */
    public DeclaredMeasure declare(Collection<String> declared, String author, Instant when) throws RefusedMeasure {
        List<String> problems = new ArrayList<>(listProblems(declared));
        if (author.isBlank()) {
            problems.add("The author is missing; say who declares the measure.");
        }
        if (!problems.isEmpty()) {
            throw new RefusedMeasure(problems);
        }
        EnumSet<AreaLevel> all = EnumSet.noneOf(AreaLevel.class);
        levels.forEach(level -> all.add(AreaLevel.valueOf(level.toUpperCase(Locale.ROOT))));
        return new DeclaredMeasure(
                new MeasureId(id),
                title,
                unit,
                MeasureKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                Per.valueOf(per.toUpperCase(Locale.ROOT)),
                all,
                source,
                new Measure.Meaning(definition, counts, doesNotCount, knownProblems),
                author.strip(),
                when);
    }

    private void checkId(List<String> problems, Collection<String> declared) {
        if (!id.matches("[a-z][a-z0-9-]*") || id.length() > LONGEST_ID) {
            problems.add("id is at most " + LONGEST_ID + " lower-case letters, digits and hyphens and begins with a"
                    + " letter, not \"" + id + "\".");
        } else if (takenNames().contains(id)) {
            problems.add("The id \"" + id + "\" belongs to a measure or dataset that comes with the atlas; choose"
                    + " another.");
        } else if (declared.contains(id)) {
            problems.add("The id \"" + id + "\" is declared already; choose another, or remove that measure first.");
        }
    }

    private static void checkText(List<String> problems, String field, String text, int longest, String what) {
        if (text.isEmpty()) {
            problems.add(field + " is missing: " + what + ".");
        } else if (text.length() > longest) {
            problems.add(field + " is longer than " + longest + " characters; shorten it.");
        } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            problems.add(field + " holds control characters; write it as plain text.");
        }
    }
}
