package org.nextlevel.framework.posting.sentence;

import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.reference.NamedKey;

/**
 * What the owner of a posting decided about a sentence, as it can be decided again.
 *
 * @param confirmed whether the sentence asks for a competency
 * @param competency what it asks for; absent when refused
 * @param level at which level; absent when refused
 */
public record PostingDecisionView(
        boolean confirmed,
        @Nullable NamedKey competency,
        @Nullable NamedKey level) {
    static PostingDecisionView of(PostingDecision decision, PostingNames names) {
        return new PostingDecisionView(
                decision.confirmed(), names.competency(decision.competency()), names.level(decision.level()));
    }
}
