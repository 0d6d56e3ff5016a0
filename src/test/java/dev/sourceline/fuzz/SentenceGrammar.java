package dev.sourceline.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Generates texts that resemble news reports: reporting clauses, sources, asides, brackets, quotation marks. A word in
 * capitals between angle brackets is a rule and is replaced by a random one of the rule's lines.
 */
final class SentenceGrammar {
    /** The maximum depth. Below it, a rule gives its first line, which uses no other rule. */
    private static final int DEEPEST = 7;

    private static final Map<String, List<String>> RULES = Map.ofEntries(
            Map.entry("TEXT", List.of("<SENTENCE>", "<SENTENCE> <TEXT>", "<SENTENCE>\n\n<TEXT>", "<LABEL> <TEXT>")),
            Map.entry(
                    "SENTENCE",
                    List.of(
                            "<CLAUSE>, <WHO> <SAID>.",
                            "<WHO> <SAID> that <CLAUSE>.",
                            "<WHO><ASIDE> <SAID> <ADJUNCT> that <CLAUSE>.",
                            "<QUOTE> <WHO> <SAID><ASIDE>. <QUOTE>",
                            "<QUOTE> <SAID> <WHO>.",
                            "<WHO> <SAID>: <QUOTE>",
                            "<CLAUSE>, according to <CARRIED>.",
                            "<CLAUSE>, according to <PAPER> <FROM> <CARRIER>.",
                            "<WHO> <FROM> <CARRIER> <SAID> <CLAUSE>.",
                            "According to <CARRIED>, <CLAUSE>.",
                            "<CLAUSE>, <CARRIED> <SAID>.",
                            "<CARRIER>, citing <WHO>, <SAID> <CLAUSE>.",
                            "Citing <WHO>, <CARRIER> <SAID> <CLAUSE>.",
                            "<WHO> was quoted by <CARRIER> as saying <QUOTE>",
                            "<CARRIER> quoted <WHO> as saying that <CLAUSE>.",
                            "It was <PASSED> by <WHO> that <CLAUSE>.",
                            "<WHO>'s claim that <CLAUSE> was <PASSED> by <CARRIED>.",
                            "Asked whether <CLAUSE>, <WHO> <SAID> <QUOTE>",
                            "In <WHO>'s view, <CLAUSE>.",
                            "<WHO> <SAID> <CLAUSE>, adding that <SENTENCE>",
                            "<QUOTE>",
                            "<QUOTE> — <WHO>",
                            "When <WHO> <SAID> that <CLAUSE>, <SENTENCE>",
                            "(<SENTENCE>)")),
            Map.entry(
                    "CLAUSE",
                    List.of(
                            "the lock leaks",
                            "six people died",
                            "it was <PASSED>",
                            "<WHO> <SAID> <CLAUSE>",
                            "<WHO><ASIDE> will close <QUOTED>",
                            "the ferry (<CLAUSE>) sails",
                            "nobody <SAID> so, <CLAUSE>",
                            "")),
            Map.entry(
                    "CARRIED",
                    List.of(
                            "<WHO>",
                            "<PAPER> in <CARRIER>",
                            "<PAPER> by <CARRIER>",
                            "<PAPER> obtained by <CARRIER>",
                            "<WHO> cited by <CARRIER>",
                            "<WHO>, cited by <CARRIER>,",
                            "<WHO> quoted in <CARRIER><ASIDE>",
                            "<CARRIER>, which cited <CARRIED>",
                            "<CARRIER>",
                            "<WHO> who told <CARRIER>",
                            "<PAPER>")),
            Map.entry(
                    "FROM",
                    List.of("in", "cited by", "quoted in", "obtained by", "published by", "who told", "from", "by")),
            Map.entry(
                    "CARRIER", List.of("Reuters", "The Times", "the BBC", "The Elven Courier", "a newspaper", "<WHO>")),
            Map.entry("PAPER", List.of("a report", "the report", "a poll", "an interview", "<WHO>'s letter", "")),
            Map.entry(
                    "WHO",
                    List.of(
                            "Roe",
                            "she",
                            "Ada Roe",
                            "Dr. J. R. Roe",
                            "the mayor, Ada Roe,",
                            "the mayor",
                            "two officials",
                            "some",
                            "I",
                            "who",
                            "Roe and Vogt",
                            "an official at <CARRIER>",
                            "Roe (<ADJUNCT>)",
                            "Ada \"<NAME>\" Roe",
                            "")),
            Map.entry("NAME", List.of("Patch", "The Times", "a")),
            Map.entry(
                    "SAID",
                    List.of(
                            "said",
                            "told <CARRIER>",
                            "has <PASSED>",
                            "might say",
                            "did not say",
                            "<ADJUNCT> said",
                            "said, <ADJUNCT>,",
                            "asked",
                            "wrote in <PAPER> <ADJUNCT>",
                            "told <WHO>")),
            Map.entry(
                    "PASSED",
                    List.of("reported", "said", "announced", "denied", "described as", "alleged to have said")),
            Map.entry(
                    "ADJUNCT",
                    List.of(
                            "on Sunday",
                            "in <PAPER> <ADJUNCT>",
                            "reportedly",
                            "in <CARRIER>",
                            "<ADJUNCT>, <ADJUNCT>",
                            "by <CARRIER>",
                            "to <WHO>",
                            "[via video link]",
                            "")),
            Map.entry(
                    "ASIDE",
                    List.of(
                            "",
                            ", <ADJUNCT>,",
                            " (<WHO>)",
                            ", a mayor cited by <CARRIER>,",
                            " — <CLAUSE> —",
                            ", who <SAID> <CLAUSE>,")),
            Map.entry(
                    "QUOTE",
                    List.of(
                            "\"It leaks,\"",
                            "“<CLAUSE>.”",
                            "\"<SENTENCE>\"",
                            "‘<CLAUSE>,’",
                            "«<CLAUSE>»",
                            "\"<CLAUSE>",
                            "“<SENTENCE> ‘<CLAUSE>’”",
                            "\"\"")),
            Map.entry("QUOTED", List.of("", "\"for good\"", "“<CLAUSE>”", "'soon'")),
            Map.entry("LABEL", List.of("Q:", "<WHO>:", "DR. ROE [<ADJUNCT>]:", "THE CHAIR:", "A:", "•", "\n")));

    private final Random random;

    SentenceGrammar(Random random) {
        this.random = random;
    }

    String text() {
        return expand("TEXT", 0);
    }

    private String expand(String rule, int depth) {
        List<String> lines = RULES.getOrDefault(rule, List.of(""));
        String line = depth > DEEPEST ? lines.getFirst() : lines.get(random.nextInt(lines.size()));
        var text = new StringBuilder();
        int from = 0;
        for (int open = line.indexOf('<'); open >= 0; open = line.indexOf('<', from)) {
            int close = line.indexOf('>', open);
            text.append(line, from, open)
                    .append(depth > 2 * DEEPEST ? "" : expand(line.substring(open + 1, close), depth + 1));
            from = close + 1;
        }
        return text.append(line.substring(from)).toString();
    }
}
