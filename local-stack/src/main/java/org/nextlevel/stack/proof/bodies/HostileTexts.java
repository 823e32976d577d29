package org.nextlevel.stack.proof.bodies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts, by what they are, at which readers of one shape or another work longest. */
final class HostileTexts {
    private static final int DEEP = 100_000;
    private static final int LONG = 180_000;

    /** XML 1.0 whose entities multiply, and one that is a file of the reader's. */
    static final String ENTITIES = """
            <!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
            <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;">
            <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;"><!ENTITY i "&h;&h;&h;&h;&h;&h;&h;&h;">
            <!ENTITY file SYSTEM "file:///etc/hostname">]><worksheet>&i;&file;</worksheet>""";

    private HostileTexts() {}

    /** JSON (RFC 8259) which a parser may not survive. */
    static Map<String, String> json() {
        return ordered(
                "lists in lists",
                "[".repeat(DEEP),
                "objects in objects",
                "{\"a\":".repeat(DEEP),
                "a number of a hundred thousand digits",
                "{\"a\":" + "9".repeat(DEEP) + "}",
                "a number with a vast exponent",
                "{\"a\":1e999999999}",
                "one name a hundred thousand times",
                "{" + "\"a\":1,".repeat(DEEP) + "\"a\":1}",
                "a text of a megabyte",
                "{\"a\":\"" + "a".repeat(1 << 20) + "\"}",
                "half a surrogate",
                "{\"a\":\"\\ud800\"}",
                "a text that does not end",
                "{\"a\":\"" + "\\".repeat(DEEP + 1));
    }

    /** YAML 1.2 whose aliases and depth multiply. */
    static Map<String, String> yaml() {
        String aliases = IntStream.range(1, 30)
                .mapToObj(i -> "a%d: &a%d [%s]"
                        .formatted(i, i, "*a%d,".formatted(i - 1).repeat(9) + "*a%d".formatted(i - 1)))
                .collect(Collectors.joining("\n"));
        return ordered(
                "aliases of aliases",
                "a0: &a0 [x]\n" + aliases,
                "an alias of itself",
                "a: &a [*a]",
                "lists in lists",
                "[".repeat(DEEP),
                "keys in keys",
                "? ".repeat(DEEP),
                "a name of a class",
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader []]",
                "many documents",
                "---\na: 1\n".repeat(DEEP));
    }

    /** What people paste, at which patterns try in vain: read as sentences, lists, dates, amounts and tables. */
    static Map<String, String> pasted() {
        return ordered(
                "digits and commas", filled("1,"),
                "brackets that open", filled("("),
                "dashes", filled("- "),
                "pipes", filled("|"),
                "combining marks", filled("e\u0301\u0302"),
                "spaces", "Cut" + filled(" ") + "time",
                "before and after", filled("from 3 weeks to "),
                "dates", filled("31/03/2025 "),
                "months", filled("March 2025 – "),
                "links", filled("[a](http://a.example/"),
                "emphasis", filled("*_"),
                "list in list",
                        IntStream.range(0, 600)
                                .mapToObj(i -> " ".repeat(i) + "- a\n")
                                .collect(Collectors.joining()),
                "one line", filled("a"),
                "lines", filled("a\n"),
                "tables of many columns", filled("a|") + "\n" + filled("-|"),
                "right to left", filled("\u202e\u05d0"));
    }

    /** HTML whose elements do not end. */
    static Map<String, String> html() {
        return ordered(
                "tables in tables",
                "<table><tr><td>".repeat(DEEP),
                "blocks in blocks",
                "<div>".repeat(DEEP),
                "lists in lists",
                "<ul><li>".repeat(DEEP),
                "attributes",
                "<p " + "a=b ".repeat(DEEP) + ">x",
                "a comment that does not end",
                "<!--" + "-".repeat(DEEP),
                "a cell over all columns",
                "<table>" + "<tr><td colspan=1000000 rowspan=1000000>a".repeat(1_000));
    }

    /** Sheets as text, for one separator. */
    static Map<String, String> sheets(String separator) {
        return ordered(
                "a cell that does not end", "a" + separator + "\"" + "b\n".repeat(2_000_000),
                "a cell of five megabytes", "a%sb\n%s%s1".formatted(separator, "x".repeat(5_000_000), separator),
                "columns without end", ("a" + separator).repeat(1_000_000),
                "rows without cells", "\n".repeat(3_000_000),
                "quotes", "\"\"".repeat(1_000_000));
    }

    /** JSON Lines of one line. */
    static Map<String, String> longLine() {
        return Map.of("a line of twenty megabytes", "{\"a\":\"" + "a".repeat(20_000_000));
    }

    private static String filled(String with) {
        return with.repeat(LONG / with.length());
    }

    private static Map<String, String> ordered(String... namesAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return texts;
    }
}
