package org.nextlevel.advisor.promotion.proposal.document;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.advisor.promotion.proposal.content.ProposalClaim;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.content.ProposalPlan;
import org.nextlevel.document.font.PaperFonts;

/** Finds the words of a proposal that cannot be printed, since no font draws them. */
final class PrintableWords {
    private final PaperFonts fonts;
    private final List<UnprintableText> found = new ArrayList<>();

    private PrintableWords(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** Those of the owner's texts that cannot be printed, each at its place, in the order in which they are read. */
    static List<UnprintableText> missing(ProposalContent content, PaperFonts fonts) {
        var words = new PrintableWords(fonts);
        words.look("#/currentRole", content.currentRole());
        words.claims("#/accomplishments", content.accomplishments());
        words.claims("#/nextLevelWork", content.nextLevelWork());
        ProposalPlan plan = content.nextLevelPlan();
        words.all("#/nextLevelPlan/responsibilities", plan.responsibilities());
        for (int i = 0; i < plan.goals().size(); i++) {
            words.look(
                    "#/nextLevelPlan/goals/%d/text".formatted(i),
                    plan.goals().get(i).text());
        }
        words.all("#/nextLevelPlan/addedValue", plan.addedValue());
        words.look("#/ask/title", content.ask().title());
        words.look("#/ask/timeline", content.ask().timeline());
        return List.copyOf(words.found);
    }

    private void claims(String part, List<ProposalClaim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            look("%s/%d/text".formatted(part, i), claims.get(i).text());
        }
    }

    private void all(String part, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            look("%s/%d".formatted(part, i), texts.get(i));
        }
    }

    private void look(String pointer, String text) {
        List<String> missing = text == null ? List.of() : fonts.missing(text);
        if (!missing.isEmpty()) {
            found.add(new UnprintableText(pointer, missing));
        }
    }
}
