package org.nextlevel.advisor.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** All that can stand in braces in a text. {@link TextName} says which of them a text may have. */
public enum Placeholder {
    PERSON("name of the person who is to be promoted, as the directory writes it"),
    MANAGER("name of the direct manager, as the directory writes it"),
    ROLE("title of the person's position"),
    TARGET("name of the level that is asked for"),
    MINUTES("length of the conversation in minutes"),
    AGENDA("titles of the agenda, numbered, one a line"),
    VERDICT("where the person stands, the text of the readiness verdict"),
    SHOWN("how many requirements of the target are shown by what is shared with the manager"),
    REQUIRED("how many requirements the target has"),
    SINCE("the day since when the person works at the target level"),
    PIECES("how many pieces of evidence the manager confirmed"),
    COMPETENCY("name of a competency"),
    EVIDENCE("summary of a piece of evidence, in the person's words"),
    DETAILS("when that was done, what it brought about in numbers, and how many confirmed it"),
    CONFIRMATIONS("how many people confirmed a piece of evidence"),
    EXPECTATION("what the framework expects there"),
    GAPS("names of the competencies that are missing"),
    DATE("a day"),
    ANSWER("the manager's answer, the text of it"),
    REASON("the reason that was given, in the words of whoever answered"),
    COMMITMENTS("what each side will do and until when, one a line"),
    REVISIT("when to come back to it, or what comes next"),
    WHAT("what somebody will do, in that person's words"),
    TENANT("short name of the company as it signs in, with a capital letter");

    private final String meaning;

    Placeholder(String meaning) {
        this.meaning = meaning;
    }

    /** As it stands in braces, such as {@code target}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What takes its place. */
    public String meaning() {
        return meaning;
    }

    /** As it stands in a text, such as {@code {target}}. */
    String inBraces() {
        return "{" + key() + "}";
    }

    static Optional<Placeholder> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
