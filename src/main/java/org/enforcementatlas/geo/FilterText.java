package org.enforcementatlas.geo;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at each word of a condition before it is parsed: what is not on the list does not get in. */
final class FilterText {

    static final int MOST_CHARACTERS = 400;
    static final int DEEPEST = 8;

    /** Functions that only look at their arguments. */
    static final Set<String> FUNCTIONS = Set.of("abs", "round", "strtolowercase", "strstartswith", "strendswith");

    private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/");

    private static final Set<String> WORDS =
            Set.of("and", "or", "not", "like", "ilike", "in", "between", "is", "null", "true", "false");

    private static final Pattern TOKEN =
            Pattern.compile("\\s+|'(?:[^']|'')*'|\\d+(?:\\.\\d+)?|[A-Za-z_][A-Za-z_0-9]*|<>|<=|>=|[=<>+\\-*/(),]");

    private final String text;
    private final Set<String> fields;

    FilterText(String text, Set<String> fields) {
        this.text = text;
        this.fields = fields;
    }

    /**
     * Looks at every word.
     *
     * @return the fields that are named, if the condition calculates with them; else none
     * @throws IllegalArgumentException at the first word that is not on the list, and if the text is too long or too deep
     */
    Set<String> check() {
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "filter has at most " + MOST_CHARACTERS + " characters, not " + text.length() + ".");
        }
        Matcher tokens = TOKEN.matcher(text);
        int at = 0;
        int depth = 0;
        boolean calculates = false;
        Set<String> named = new HashSet<>();
        while (at < text.length()) {
            tokens.region(at, text.length());
            if (!tokens.lookingAt()) {
                throw wrong(at, "cannot stand in a filter");
            }
            String token = tokens.group();
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("filter has parentheses at most " + DEEPEST + " deep.");
            }
            if (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_') {
                calculates |= word(token, at);
                named.add(token);
            }
            calculates |= OPERATORS.contains(token);
            at = tokens.end();
        }
        named.retainAll(fields);
        return calculates ? named : Set.of();
    }

    /** Whether it is a function. */
    private boolean word(String word, int at) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean called = text.substring(at + word.length()).stripLeading().startsWith("(");
        boolean known = (called && FUNCTIONS.contains(lower)) || fields.contains(word) || WORDS.contains(lower);
        if (!known) {
            throw wrong(
                    at,
                    called
                            ? "is no function here; there are "
                                    + String.join(
                                            ", ", FUNCTIONS.stream().sorted().toList())
                            : "is no field; there are " + String.join(", ", fields));
        }
        return called && FUNCTIONS.contains(lower);
    }

    private IllegalArgumentException wrong(int at, String why) {
        String rest = text.substring(at);
        Matcher word = Pattern.compile("\\w+|.", Pattern.DOTALL).matcher(rest);
        String shown = word.find() ? word.group() : rest;
        return new IllegalArgumentException("filter: at character " + (at + 1) + ", \"" + shown + "\" " + why + ".");
    }
}
