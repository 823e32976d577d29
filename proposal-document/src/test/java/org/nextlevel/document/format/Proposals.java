package org.nextlevel.document.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nextlevel.document.Claim;
import org.nextlevel.document.CoverageRow;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.Section;
import org.nextlevel.document.Source;

/** Proposals to try the formats on. */
final class Proposals {
    static final String SCRIPTS = "Größe Łódź Ёлка Ελλάδα Հայ ქართ 😀🎉";
    private static final String[] WORK = {
        "Cut the nightly build from 40 to 12 minutes, so that 120 engineers get their results before lunch.",
        "Led the move of the payment service to the new platform: three teams, no hour of downtime.",
        "Mentored two juniors over nine months; both deploy alone since May."
    };

    private Proposals() {}

    /** With as many pieces of evidence, one claim each. */
    static ProposalDocument of(Locale language, int pieces, String more) {
        List<Claim> before = new ArrayList<>();
        List<Claim> next = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            String text = WORK[i % WORK.length] + " " + more;
            sources.add(new Source(
                    i + 1,
                    text,
                    LocalDate.of(2026, 1 + i % 9, 3),
                    i % 3,
                    i % 3 == 1 ? List.of("Marek Manager, direct manager") : List.of()));
            (i % 2 == 0 ? before : next).add(new Claim(text, "Delivers results across teams.", List.of(i + 1)));
        }
        return new ProposalDocument(
                language,
                "Acme",
                LocalDate.of(2026, 11, 24),
                "Erin Engineer " + more,
                "Senior Engineer",
                "Lead Engineer",
                "Marek Manager",
                "Engineering ladder, version 3",
                2,
                false,
                List.of(
                        new Section(Section.Kind.ACCOMPLISHMENTS, "Senior Engineer since March 2024.", before),
                        new Section(Section.Kind.NEXT_LEVEL_WORK, "", next),
                        new Section(
                                Section.Kind.NEXT_LEVEL_PLAN,
                                "",
                                List.of(new Claim("Take over the roadmap of the platform.", null, List.of()))),
                        new Section(
                                Section.Kind.ASK, "I ask for the title Lead Engineer from 1 April 2027.", List.of())),
                sources,
                List.of(
                        new CoverageRow("Delivery", CoverageRow.State.DEMONSTRATED, 1, "3 of 3 pieces"),
                        new CoverageRow("Mentoring", CoverageRow.State.EMERGING, 0.66, "2 of 3 pieces"),
                        new CoverageRow("Hiring", CoverageRow.State.NO_OPPORTUNITY, 0, "")));
    }

    /** With one claim, in these words. */
    static ProposalDocument saying(String text) {
        return of(Locale.ENGLISH, 0, "")
                .with(
                        List.of(new Section(
                                Section.Kind.ACCOMPLISHMENTS, null, List.of(new Claim(text, null, List.of())))),
                        List.of());
    }

    static ProposalDocument empty() {
        return new ProposalDocument(
                Locale.ENGLISH,
                "Acme",
                LocalDate.of(2026, 11, 24),
                "<script>alert(1)</script> [x](javascript:x) | # *a*",
                "\"Engineer\" & co",
                "Lead",
                null,
                "Engineering",
                1,
                true,
                List.of(new Section(Section.Kind.ASK, null, List.of())),
                List.of(),
                List.of());
    }
}
