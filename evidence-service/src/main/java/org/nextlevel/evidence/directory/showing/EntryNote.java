package org.nextlevel.evidence.directory.showing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.sentence.Sentence;

/**
 * Something about an entry that is worth a look: it is not as HR may think, or was found by the product.
 *
 * @param about where it stands, as a JSON pointer
 * @param code its stable name, in kebab case; more may come
 * @param text in the language of the reader
 */
public record EntryNote(
        @Schema(examples = "#/position/level") String about,
        @Schema(examples = "level-not-in-framework") String code,

        @Schema(examples = "The framework 'engineering' has no level 'guru'.")
        String text) {
    private static final String LEVEL = "#/position/level";

    static EntryNote noLevel() {
        return new EntryNote(
                LEVEL, "level-missing", Sentence.of("No level is known: name framework and level, or map them."));
    }

    static EntryNote unknownFramework(String framework) {
        return new EntryNote(
                "#/position/framework",
                "framework-unpublished",
                Sentence.say("No framework '%s' is published; the level counts as soon as one is.", framework));
    }

    static EntryNote unknownLevel(String framework, String level) {
        return new EntryNote(
                LEVEL,
                "level-not-in-framework",
                Sentence.say(
                        "The framework '%s' has no level '%s'; it counts as soon as a version has it.",
                        framework, level));
    }

    /** Of a rule of the mapping, by its place. */
    public static EntryNote unknownOfRule(int rule, String framework, String level) {
        return new EntryNote(
                "#/rules/" + rule,
                "level-not-in-framework",
                Sentence.say("No published framework '%s' has a level '%s'.", framework, level));
    }

    static EntryNote levelFound(String by) {
        String[] rule = by.split("/");
        return new EntryNote(
                LEVEL,
                "level-mapped",
                Sentence.say(
                        "Nobody told the level: rule %s of the mapping found it. Tell one, or change the rule.",
                        rule[0]));
    }

    static EntryNote managerAwaited() {
        return new EntryNote(
                "#/manager",
                "manager-awaited",
                Sentence.of("The manager is not in the directory yet, and is the manager once they are."));
    }

    static EntryNote matrixManagerAwaited() {
        return new EntryNote(
                "#/matrixManagers",
                "matrix-manager-awaited",
                Sentence.of("A matrix manager is not in the directory yet, and is one once they are."));
    }

    static EntryNote matrixManagerLeft() {
        return new EntryNote("#/matrixManagers", "matrix-manager-left", Sentence.of("A matrix manager has left."));
    }

    static EntryNote managerLeft() {
        return new EntryNote("#/manager", "manager-left", Sentence.of("The manager has left."));
    }
}
