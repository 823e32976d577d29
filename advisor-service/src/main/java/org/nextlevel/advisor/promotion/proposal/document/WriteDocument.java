package org.nextlevel.advisor.promotion.proposal.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nextlevel.advisor.copy.wording.PeopleNames.Naming;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalClaim;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.content.ProposalPlan;
import org.nextlevel.advisor.promotion.proposal.version.Edition;
import org.nextlevel.advisor.promotion.proposal.version.ProposalHead;
import org.nextlevel.advisor.promotion.proposal.version.ProposalSheet;
import org.nextlevel.advisor.promotion.proposal.version.ShownExpectation;
import org.nextlevel.document.Claim;
import org.nextlevel.document.Direction;
import org.nextlevel.document.Excerpt;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.Section;
import org.nextlevel.document.Source;

/** The document of an edition, of which each format is made. */
final class WriteDocument {
    private static final int MOST_OF_A_SOURCE = 110;
    private static final int MOST_OF_AN_EXPECTATION = 240;

    private final ProposalContent content;
    private final DocumentLabels labels;
    private final Naming names;
    private final Map<String, ShownExpectation> expectations;
    private final Map<UUID, Integer> numbers = new LinkedHashMap<>();

    private WriteDocument(ProposalSheet sheet, DocumentLabels labels, Naming names) {
        this.content = sheet.content();
        this.labels = labels;
        this.names = names;
        this.expectations =
                sheet.expectations().stream().collect(Collectors.toMap(ShownExpectation::id, Function.identity()));
        sheet.citations().forEach(citation -> numbers.put(citation.evidenceId(), numbers.size() + 1));
    }

    /** @param names how people are called to its reader */
    static ProposalDocument of(Edition edition, Locale language, Naming names) {
        ProposalSheet sheet = edition.sheet();
        ProposalHead head = sheet.head().named(names);
        var write = new WriteDocument(sheet, DocumentLabels.in(language), names);
        String title = sheet.content().ask().title();
        return new ProposalDocument(
                language,
                head.company(),
                sheet.on(),
                head.displayName(),
                head.title() == null ? head.level() : head.title(),
                title == null ? head.target() : title,
                head.manager(),
                write.labels.version().formatted(head.framework(), head.frameworkVersion()),
                edition.number(),
                edition.draft(),
                write.sections(),
                write.sources(sheet.citations()),
                CoverageRows.of(sheet.coverage()));
    }

    private List<Section> sections() {
        return Stream.of(
                        new Section(
                                Section.Kind.ACCOMPLISHMENTS, content.currentRole(), claims(content.accomplishments())),
                        new Section(Section.Kind.NEXT_LEVEL_WORK, null, claims(content.nextLevelWork())),
                        new Section(Section.Kind.NEXT_LEVEL_PLAN, null, plan(content.nextLevelPlan())),
                        new Section(
                                Section.Kind.ASK,
                                labels.ask(content.ask().title(), content.ask().from()),
                                Stream.ofNullable(content.ask().timeline())
                                        .map(WriteDocument::plain)
                                        .toList()))
                .filter(section ->
                        !section.introduction().isEmpty() || !section.claims().isEmpty())
                .toList();
    }

    private List<Claim> claims(List<ProposalClaim> claims) {
        return claims.stream()
                .map(claim -> new Claim(
                        claim.text(),
                        shows(expectations.get(claim.expectation())),
                        claim.cited().stream()
                                .map(numbers::get)
                                .filter(number -> number != null)
                                .toList()))
                .toList();
    }

    private static String shows(ShownExpectation expectation) {
        if (expectation == null) {
            return null;
        }
        return expectation.text() == null
                ? expectation.competency()
                : "%s: %s".formatted(expectation.competency(), Excerpt.of(expectation.text(), MOST_OF_AN_EXPECTATION));
    }

    /** In the order that {@link ShorteningAdvice} relies on: responsibilities, goals, added value. */
    private List<Claim> plan(ProposalPlan plan) {
        List<Claim> claims = new ArrayList<>();
        plan.responsibilities().forEach(text -> claims.add(plain(text)));
        plan.goals().forEach(goal -> claims.add(plain(labels.byDay().formatted(goal.dueInDays(), goal.text()))));
        // Behind a label, what is read from the right would be read in the wrong order.
        plan.addedValue()
                .forEach(text -> claims.add(plain(
                        Direction.isRightToLeft(text) ? text : labels.value().formatted(text))));
        return claims;
    }

    private static Claim plain(String text) {
        return new Claim(text, null, List.of());
    }

    /** A source is recognised by its beginning; the claim says it in full. */
    private List<Source> sources(List<ProposalCitation> citations) {
        return IntStream.range(0, citations.size())
                .mapToObj(i -> new Source(
                        i + 1,
                        Excerpt.of(citations.get(i).summary(), MOST_OF_A_SOURCE),
                        citations.get(i).occurredOn(),
                        citations.get(i).confirmations(),
                        ConfirmedBy.of(citations.get(i), names, labels)))
                .toList();
    }
}
