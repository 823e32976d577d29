package org.nextlevel.advisor.promotion.proposal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.copy.wording.PeopleNames.Naming;
import org.nextlevel.advisor.promotion.proposal.content.ProposalAsk;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalClaim;
import org.nextlevel.advisor.promotion.proposal.content.ProposalConfirmer;
import org.nextlevel.advisor.promotion.proposal.content.ProposalConfirmer.ConfirmerRelation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.content.ProposalGoal;
import org.nextlevel.advisor.promotion.proposal.content.ProposalPlan;
import org.nextlevel.advisor.promotion.proposal.version.Edition;
import org.nextlevel.advisor.promotion.proposal.version.ProposalCoverage;
import org.nextlevel.advisor.promotion.proposal.version.ProposalHead;
import org.nextlevel.advisor.promotion.proposal.version.ProposalSheet;
import org.nextlevel.advisor.promotion.proposal.version.ShownExpectation;
import org.nextlevel.document.Claim;
import org.nextlevel.document.CoverageRow;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.Section;
import org.nextlevel.document.Source;
import org.nextlevel.document.font.PaperFonts;
import org.nextlevel.document.format.Markdown;
import org.nextlevel.document.format.Pdf;
import org.nextlevel.document.format.TooLong;
import org.nextlevel.engine.readiness.finding.RequirementState;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.reference.PersonReference;

@Tag("M4.5")
class WriteDocumentTest {
    private static final UUID EVIDENCE = new UUID(0, 1);
    private static final UUID MAREK = new UUID(0, 2);
    private static final UUID GONE = new UUID(0, 3);
    private static final List<ProposalConfirmer> CONFIRMED_BY = List.of(
            new ProposalConfirmer(PersonReference.of(MAREK), ConfirmerRelation.MANAGER),
            new ProposalConfirmer(PersonReference.of(GONE), ConfirmerRelation.PEER));
    private static final Naming PERSON_NAMES = person ->
            person.equals(MAREK) ? new PersonReference(person, "Marek Manager", null) : PersonReference.of(person);
    private static final ProposalClaim CLAIM =
            new ProposalClaim(new UUID(1, 1), "I cut the build.", List.of(EVIDENCE), "senior.design");

    @Test
    void theFourPartsStandInTheirOrderWithWhatTheyShowAndCite() {
        ProposalDocument document = document(1, Locale.ENGLISH);

        assertThat(document.sections())
                .extracting(Section::kind)
                .containsExactly(Section.Kind.ACCOMPLISHMENTS, Section.Kind.NEXT_LEVEL_PLAN, Section.Kind.ASK);
        assertThat(document.sections().getFirst().introduction()).isEqualTo("Engineer.");
        assertThat(document.sections().getFirst().claims())
                .containsExactly(new Claim("I cut the build.", "Design: Designs.", List.of(1)));
        assertThat(document.sections().getLast().introduction())
                .isEqualTo("I ask for the title Staff, from 1 January 2027.");
        assertThat(document.targetTitle()).isEqualTo("Staff");
        assertThat(document.manager()).isEqualTo("Marek Manager");
    }

    @Test
    void labelsAreInTheReadersLanguage() {
        assertThat(document(1, Locale.GERMAN).sections().get(1).claims())
                .extracting(Claim::text)
                .containsExactly("Leading.", "Bis Tag 30: Agree.", "Mehrwert: Speed.");
        assertThat(document(1, Locale.GERMAN).sections().getLast().introduction())
                .isEqualTo("Ich bitte um den Titel Staff, ab 1. Januar 2027.");
    }

    @Test
    void aSourceSaysWhoConfirmedItAndWhoeverHasNoNameAnyMoreIsCounted() {
        assertThat(document(1, Locale.ENGLISH).sources())
                .extracting(Source::confirmedBy)
                .containsExactly(List.of("Marek Manager, direct manager"));
        assertThat(Markdown.of(document(1, Locale.ENGLISH)))
                .contains("confirmed by Marek Manager, direct manager; and 1 more");
        assertThat(Markdown.of(document(1, Locale.GERMAN)))
                .contains("bestätigt von Marek Manager, direkte Führungskraft; und einer weiteren Person");
    }

    @Test
    void aCompetencyHasOneRowHoweverManyRequirementsItHas() {
        assertThat(document(1, Locale.ENGLISH).coverage())
                .containsExactly(
                        new CoverageRow("Design", CoverageRow.State.EMERGING, 0.75, "1/2"),
                        new CoverageRow("Mentoring", CoverageRow.State.NOT_SHOWN, 0, null));
    }

    @Test
    @Tag("M4.2")
    void whatDoesNotFitOnTwoPagesSaysWhatToShorten() {
        ProposalSheet sheet = sheet(12);

        assertThatThrownBy(() -> Pdf.of(document(12, Locale.ENGLISH), PaperFonts.shipped()))
                .isInstanceOfSatisfying(
                        TooLong.class,
                        tooLong -> assertThat(ShorteningAdvice.of(tooLong, sheet.content())
                                        .violations())
                                .hasSizeBetween(3, 15)
                                .extracting(Violation::pointer)
                                .allMatch(pointer -> pointer.startsWith("#/accomplishments/")
                                        || pointer.startsWith("#/nextLevelPlan/")));
    }

    private static ProposalDocument document(int claims, Locale language) {
        return WriteDocument.of(new Edition(sheet(claims), 3, false), language, PERSON_NAMES);
    }

    private static ProposalSheet sheet(int claims) {
        ProposalClaim claim = claims == 1
                ? CLAIM
                : new ProposalClaim(CLAIM.id(), "So many words. ".repeat(33), CLAIM.evidence(), CLAIM.expectation());
        List<String> plan = claims == 1 ? List.of("Leading.") : Collections.nCopies(8, "So many words. ".repeat(33));
        return new ProposalSheet(
                new ProposalContent(
                        "Engineer.",
                        Collections.nCopies(claims, claim),
                        List.of(),
                        new ProposalPlan(
                                plan, List.of(new ProposalGoal(new UUID(1, 2), "Agree.", 30)), List.of("Speed.")),
                        new ProposalAsk("Staff", LocalDate.of(2027, 1, 1), null)),
                new ProposalHead("Emma", null, null, "acme", "Engineer", "Senior", "engineering", 3, MAREK),
                List.of(new ShownExpectation("senior.design", "Design", "Senior", "Designs.")),
                List.of(new ProposalCitation(EVIDENCE, "Build", LocalDate.of(2026, 1, 1), true, 2, CONFIRMED_BY)),
                List.of(
                        covered("Design", true, "1", RequirementState.DEMONSTRATED),
                        covered("Design", true, "0.5", RequirementState.EMERGING),
                        covered("Mentoring", true, "0", RequirementState.NOT_SHOWN),
                        covered("Hiring", false, "0", RequirementState.NOT_SHOWN)),
                LocalDate.of(2026, 6, 30));
    }

    private static ProposalCoverage covered(
            String competency, boolean required, String strength, RequirementState state) {
        return new ProposalCoverage("id", competency, required, new BigDecimal(strength), state);
    }
}
