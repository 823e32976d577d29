package org.nextlevel.framework.draft;

import java.util.List;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.guess.Guess;

/**
 * What an import makes of a framework.
 *
 * @param guesses what was assumed, since what was sent does not say it
 */
record ImportedDraft(FrameworkDocument document, List<Guess> guesses) {
    /** Nothing was assumed. */
    static ImportedDraft asSaid(FrameworkDocument document) {
        return new ImportedDraft(document, List.of());
    }
}
