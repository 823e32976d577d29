package org.nextlevel.advisor.advice.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** The rules of the current tenant: those that ship, unless the company has a copy of its own, and its own rules. */
@ApplicationScoped
public class Rulebook {
    private static final Keyset<RuleView> BY_KEY = Keyset.ascending("key", String.class, RuleView::key);
    private static final Keyset<RuleView> LATEST_FIRST = Keyset.descending("version", Integer.class, RuleView::version);

    private final RuleVersions versions;
    private final ShippedRules shipped = ShippedRules.shipped();

    Rulebook(RuleVersions versions) {
        this.versions = versions;
    }

    /** All rules, disabled ones too, by key; in one query. */
    public List<Rule> rules() {
        return current().values().stream().map(CurrentRule::rule).toList();
    }

    /**
     * The rule as it is now.
     *
     * @throws NotFound when there is none
     */
    public Rule require(String key) {
        return requireCurrent(key).rule();
    }

    /** @throws NotFound when there is none */
    CurrentRule requireCurrent(String key) {
        return Optional.ofNullable(current().get(key)).orElseThrow(() -> new NotFound("rule", key));
    }

    Page<RuleView> page(PageRequest request) {
        return BY_KEY.page(current().values().stream().map(RuleView::of).toList(), request);
    }

    /**
     * What a rule is and was, the latest version first; also of a rule that is gone.
     *
     * @throws NotFound when there never was one
     */
    Page<RuleView> history(String key, PageRequest request) {
        Set<Integer> own = versions.numbersOf(key);
        Stream<RuleView> ofProduct = shipped.versions(key).stream()
                .filter(rule -> !own.contains(rule.version()))
                .map(rule -> RuleView.of(rule, RuleOrigin.DEFAULT, null, false));
        List<RuleView> all = Stream.concat(versions.of(key, request).stream().map(this::view), ofProduct)
                .toList();
        if (all.isEmpty() && request.cursor() == null) {
            throw new NotFound("rule", key);
        }
        return LATEST_FIRST.page(all, request);
    }

    /** Every rule as it is now, by key. */
    SequencedMap<String, CurrentRule> current() {
        SequencedMap<String, CurrentRule> current = new TreeMap<>();
        shipped.rules().forEach(rule -> current.put(rule.key(), new CurrentRule(rule, RuleOrigin.DEFAULT, null)));
        for (RuleVersion version : versions.latest()) {
            Rule rule = version.rule();
            Optional<Rule> ofProduct = shipped.find(rule.key());
            if (!version.removed()) {
                current.put(rule.key(), new CurrentRule(rule, origin(rule.key()), version));
            } else if (ofProduct.isPresent() && ofProduct.get().version() <= version.number()) {
                current.put(rule.key(), new CurrentRule(rule, RuleOrigin.DEFAULT, version));
            }
        }
        return current;
    }

    private RuleOrigin origin(String key) {
        return shipped.find(key).isPresent() ? RuleOrigin.CHANGED : RuleOrigin.OWN;
    }

    private RuleView view(RuleVersion version) {
        String key = version.rule().key();
        RuleOrigin origin = version.removed() && shipped.find(key).isPresent() ? RuleOrigin.DEFAULT : origin(key);
        return RuleView.of(version.rule(), origin, version.changedAt(), version.removed());
    }
}
