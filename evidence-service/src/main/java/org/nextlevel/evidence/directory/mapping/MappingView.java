package org.nextlevel.evidence.directory.mapping;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.evidence.directory.level.LevelMapping;
import org.nextlevel.evidence.directory.level.MappingRule;
import org.nextlevel.evidence.directory.showing.EntryNote;
import org.nextlevel.kit.action.Action;

/**
 * How the company finds levels that nobody tells.
 *
 * @param attributes names that people may have attributes by
 * @param rules the first that holds finds the level
 * @param notes rules that name what no framework has
 */
public record MappingView(
        List<String> attributes,

        @Schema(description = "In their order: the first that holds finds the level.")
        List<MappingRule> rules,

        @Schema(description = "Rules that name what no published framework has.")
        List<EntryNote> notes,

        List<Action> actions) {
    private static final String PATH = "/api/directory/mapping";

    private enum Move {
        /** Write the rules anew. */
        CHANGE,
        /** See what rules would do before they hold. */
        PREVIEW,
        /** Find the levels of those who have none, or were found before. */
        APPLY
    }

    static MappingView of(LevelMapping mapping, List<EntryNote> notes) {
        return new MappingView(
                mapping.attributes(),
                mapping.rules(),
                notes,
                List.of(
                        Action.put(Move.CHANGE, PATH, "attributes", "rules", "If-Match"),
                        Action.post(Move.PREVIEW, PATH + "/previews", "attributes", "rules"),
                        Action.post(Move.APPLY, PATH + "/applications")));
    }
}
