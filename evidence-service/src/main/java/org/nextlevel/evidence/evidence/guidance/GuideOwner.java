package org.nextlevel.evidence.evidence.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.claim.ClaimRequest;
import org.nextlevel.evidence.evidence.claim.Claims;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.hint.HintSentences;
import org.nextlevel.evidence.evidence.hint.QualityHint;
import org.nextlevel.evidence.evidence.hint.QualityHints;
import org.nextlevel.evidence.evidence.hint.QualityStandards;
import org.nextlevel.evidence.suggestion.Suggested;
import org.nextlevel.evidence.suggestion.SuggestedCompetency;
import org.nextlevel.evidence.suggestion.Suggestions;
import org.nextlevel.evidence.suggestion.framework.KnownFramework;
import org.nextlevel.evidence.suggestion.framework.KnownFrameworks;
import org.nextlevel.evidence.suggestion.period.SuggestedPeriod;
import org.nextlevel.evidence.suggestion.quantity.Quantity;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.request.RequestLanguage;

/** Offers an owner what a piece seems to say and what would make it stronger, and takes over what is accepted. */
@ApplicationScoped
public class GuideOwner {
    /** As many as may be written. */
    private static final int MOST = 20;

    private final Suggestions suggestions;
    private final KnownFrameworks frameworks;
    private final QualityStandards standards;
    private final Claims claims;
    private final RequestLanguage language;
    private final Clock clock;

    GuideOwner(
            Suggestions suggestions,
            KnownFrameworks frameworks,
            QualityStandards standards,
            Claims claims,
            RequestLanguage language,
            Clock clock) {
        this.suggestions = suggestions;
        this.frameworks = frameworks;
        this.standards = standards;
        this.claims = claims;
        this.language = language;
        this.clock = clock;
    }

    /** What would make it stronger, by the rules for who has the owner's position, in the language of the caller. */
    public List<QualityHint> hints(Employee owner, EvidenceContent content) {
        return QualityHints.of(content, standards.of(owner.position()), HintSentences.in(language.get()));
    }

    /** The latest version that is known of the owner's framework, by which pieces of now are read; empty for none. */
    public Optional<KnownFramework> framework(Employee owner) {
        return frameworks.findByKey(owner.position().framework());
    }

    /** @param dismissed ids of suggestions that the owner does not want to see again */
    public SuggestionsView suggestions(Employee owner, EvidenceContent content, Set<String> dismissed) {
        return suggestions(owner, framework(owner), content, dismissed);
    }

    /** The same by what {@link #framework} gave before. */
    public SuggestionsView suggestions(
            Employee owner, Optional<KnownFramework> framework, EvidenceContent content, Set<String> dismissed) {
        String text = text(content);
        LocalDate today = LocalDate.now(clock);
        Suggested suggested = suggestions.of(text, owner.position(), framework, today);
        return SuggestionsView.open(text, suggested, WorkKinds.of(text), content, dismissed);
    }

    /**
     * The content with what the owner accepts.
     *
     * @param ids of suggestions that are open
     * @throws Invalid with every id that is none of them, and when there would be too many metrics or claims
     */
    public EvidenceContent accept(Employee owner, EvidenceContent content, Set<String> dismissed, List<String> ids) {
        Map<String, Object> open = suggestions(owner, content, dismissed).byId();
        AcceptSuggestions accepting = new AcceptSuggestions(content);
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            switch (open.get(ids.get(i))) {
                case SuggestedCompetency one ->
                    claims.checked(
                                    owner,
                                    List.of(new ClaimRequest(
                                            one.competency().key(), one.level().key(), null)))
                            .forEach(accepting::claim);
                case SuggestedKind one -> accepting.take(one.kind());
                case SuggestedPeriod one -> accepting.take(one);
                case Quantity one -> accepting.take(one);
                case null, default -> faults.add(Violation.at("#/accept/" + i, "is no suggestion that is open"));
            }
        }
        EvidenceContent accepted = accepting.content();
        if (accepted.metrics().size() > MOST || accepted.claims().size() > MOST) {
            faults.add(Violation.at("#/accept", "there would be more than %d metrics or claims", MOST));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return accepted;
    }

    private static String text(EvidenceContent content) {
        return content.narrative() == null ? content.summary() : content.summary() + "\n\n" + content.narrative();
    }
}
