package org.nextlevel.advisor.promotion.proposal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

@Tag("M4.3")
class EditProposalTest {
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    private static final UUID NEW = new UUID(9, 9);
    private static final UUID EVIDENCE = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final ProposalContent FORMER = content(
            List.of(claim(FIRST, "One", List.of(EVIDENCE), "senior.design")),
            List.of(claim(SECOND, "Two", List.of(OTHER), "senior.mentoring")));

    @Test
    void aClaimThatStaysKeepsWhatItCitesWhereverItGoesAndHoweverItReads() {
        ProposalContent edited =
                edit(content(List.of(), List.of(claim(SECOND, "2", null, null), claim(FIRST, "1", null, null))));

        assertThat(edited.nextLevelWork())
                .containsExactly(
                        claim(SECOND, "2", List.of(OTHER), "senior.mentoring"),
                        claim(FIRST, "1", List.of(EVIDENCE), "senior.design"));
    }

    @Test
    void aClaimCitesOtherEvidenceWhenTheOwnerNamesIt() {
        ProposalContent edited =
                edit(content(List.of(claim(FIRST, "One", List.of(OTHER, OTHER), "senior.mentoring")), List.of()));

        assertThat(edited.accomplishments()).containsExactly(claim(FIRST, "One", List.of(OTHER), "senior.mentoring"));
    }

    @Test
    void aClaimMayBeDroppedAndAnotherAdded() {
        ProposalContent edited = edit(content(List.of(claim(null, "Mine", null, null)), List.of()));

        assertThat(edited.claims()).containsExactly(claim(NEW, "Mine", null, null));
    }

    @Test
    void aClaimOfAnotherProposalOrTwiceTheSameIsRefusedAtItsPlace() {
        assertThatThrownBy(() -> edit(content(
                        List.of(claim(NEW, "x", null, null), claim(FIRST, "x", null, null)),
                        List.of(claim(FIRST, "x", null, null)))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("#/accomplishments/0/id", "#/nextLevelWork/0/id"));
    }

    @Test
    void anExpectationThatTheFrameworkDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> edit(content(List.of(claim(FIRST, "x", null, "lead.budget")), List.of())))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("#/accomplishments/0/expectation"));
    }

    @Test
    void evidenceThatIsNotTheOwnersIsRefusedAtItsPlace() {
        ProposalContent edited = content(List.of(), List.of(claim(FIRST, "x", List.of(OTHER, NEW), null)));

        assertThat(EditProposal.newlyCited(FORMER, edited)).containsExactly(NEW);
        assertThatThrownBy(() -> EditProposal.refuse(edited, Set.of(NEW)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("#/nextLevelWork/0/evidence/1"));
    }

    private static ProposalContent edit(ProposalContent edited) {
        return EditProposal.apply(FORMER, edited, Set.of("senior.design", "senior.mentoring")::contains, () -> NEW);
    }

    private static ProposalClaim claim(UUID id, String text, List<UUID> evidence, String expectation) {
        return new ProposalClaim(id, text, evidence, expectation);
    }

    private static ProposalContent content(List<ProposalClaim> accomplishments, List<ProposalClaim> nextLevelWork) {
        return new ProposalContent(
                null, accomplishments, nextLevelWork, ProposalPlan.NONE, new ProposalAsk(null, null, null));
    }
}
