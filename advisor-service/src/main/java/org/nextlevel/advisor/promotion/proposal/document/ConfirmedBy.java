package org.nextlevel.advisor.promotion.proposal.document;

import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.wording.PeopleNames.Naming;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.document.Excerpt;

/** Says who confirmed a piece of evidence, for readers who may know their names. */
final class ConfirmedBy {
    private static final int MOST_NAMED = 2;
    private static final int MOST_OF_A_NAME = 60;

    private ConfirmedBy() {}

    /** The weightiest first; whoever has no name to the reader is left out. */
    static List<String> of(ProposalCitation citation, Naming names, DocumentLabels labels) {
        return Stream.ofNullable(citation.confirmedBy())
                .flatMap(List::stream)
                .flatMap(one -> Stream.ofNullable(names.of(one.person().id()).name())
                        .map(name -> labels.confirmer(Excerpt.of(name, MOST_OF_A_NAME), one.relation())))
                .limit(MOST_NAMED)
                .toList();
    }
}
