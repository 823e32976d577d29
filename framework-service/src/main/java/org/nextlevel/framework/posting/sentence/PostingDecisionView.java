package org.nextlevel.framework.posting.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.NamedKey;

/**
 * What the owner of a posting decided about a sentence, as it can be decided again.
 *
 * @param confirmed whether the sentence asks for a competency
 * @param competency what it asks for; absent when refused
 * @param level at which level; absent when refused
 * @param also what it asks for beside that
 */
public record PostingDecisionView(
        boolean confirmed,
        @Nullable NamedKey competency,
        @Nullable NamedKey level,
        List<AskedCompetencyView> also) {
    static PostingDecisionView of(PostingDecision decision, PostingNames names) {
        return new PostingDecisionView(
                decision.confirmed(),
                names.competency(decision.competency()),
                names.level(decision.level()),
                decision.also().stream()
                        .map(one -> AskedCompetencyView.of(one, names))
                        .toList());
    }

    /** A competency at a level that a sentence asks for beside another. */
    public record AskedCompetencyView(NamedKey competency, NamedKey level) {
        static AskedCompetencyView of(AskedCompetency asked, PostingNames names) {
            return new AskedCompetencyView(names.competency(asked.competency()), names.level(asked.level()));
        }
    }
}
