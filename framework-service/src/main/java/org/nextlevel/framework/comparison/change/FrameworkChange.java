package org.nextlevel.framework.comparison.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.framework.comparison.matching.MatchedBy;

/**
 * One difference between two versions: a whole item that was added or removed, or one field of an item that both have.
 *
 * @param before key or id in the earlier version; null when the item was added, and for the framework and its readiness
 * @param after the same in the later version; null when the item was removed, and for the framework and its readiness
 * @param matchedBy null where there is nothing to match
 * @param likeness how sure the match is, above 0 to 1; null when it is by id or alias, which is certain
 * @param field null when the whole item was added or removed
 * @param textBefore what the field said, shortened to 2,000 characters; null when it said nothing
 * @param textAfter what it says now, shortened alike; null when it says nothing
 * @param similarTo id of an expectation that was added or removed at another level and says nearly the same; null when
 *     there is none. If it is the same demand, an alias says so, and it then counts as moved
 */
public record FrameworkChange(
        FrameworkElement item,

        @Nullable @Schema(examples = "senior-1.communication")
        String before,

        @Nullable @Schema(examples = "senior-1.communication")
        String after,

        @Nullable MatchedBy matchedBy,
        @Nullable @Schema(examples = "0.82") Double likeness,
        @Nullable @Schema(examples = "required") String field,
        ChangeKind change,
        BarChange bar,
        @Nullable @Schema(examples = "false") String textBefore,
        @Nullable @Schema(examples = "true") String textAfter,

        @Schema(examples = "It was optional and is required now.")
        String reason,

        @Nullable String similarTo) {
    private static final int LONGEST = 2_000;

    /** Long texts are shortened: the versions themselves have them whole. */
    public FrameworkChange {
        textBefore = shortened(textBefore);
        textAfter = shortened(textAfter);
    }

    /** A whole item that only the later version has; {@code text} is its name or what it says. */
    public static FrameworkChange added(
            FrameworkElement item, String key, String text, BarChange bar, String reason, String similarTo) {
        return new FrameworkChange(
                item, null, key, null, null, null, ChangeKind.ADDED, bar, null, text, reason, similarTo);
    }

    /** A whole item that only the earlier version has; {@code text} is its name or what it said. */
    public static FrameworkChange removed(
            FrameworkElement item, String key, String text, BarChange bar, String reason, String similarTo) {
        return new FrameworkChange(
                item, key, null, null, null, null, ChangeKind.REMOVED, bar, text, null, reason, similarTo);
    }

    private static String shortened(String text) {
        if (text == null || text.length() <= LONGEST) {
            return text;
        }
        boolean splitsCharacter = Character.isHighSurrogate(text.charAt(LONGEST - 2));
        return text.substring(0, splitsCharacter ? LONGEST - 2 : LONGEST - 1) + "…";
    }
}
