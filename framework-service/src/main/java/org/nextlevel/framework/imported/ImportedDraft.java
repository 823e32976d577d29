package org.nextlevel.framework.imported;

import java.util.List;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.guess.Guess;

/**
 * What an import makes of a framework.
 *
 * @param guesses what was assumed, since what was sent does not say it
 */
public record ImportedDraft(FrameworkDocument document, List<Guess> guesses) {
    /** Nothing was assumed. */
    public static ImportedDraft asSaid(FrameworkDocument document) {
        return new ImportedDraft(document, List.of());
    }
}
