package org.nextlevel.advisor.advice.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.engine.rule.Rules;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.problem.Violation;

/** The rules of the current tenant: those that ship, unless the company has a copy of its own, and its own rules. */
@ApplicationScoped
public class Rulebook {
    /** The most rules of a company: all of them are applied for each answer. */
    static final int MOST = 200;

    private final RuleVersions versions;
    private final ShippedRules pack = ShippedRules.shipped();
    private final Clock clock;

    Rulebook(RuleVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** All rules, disabled ones too, by key; in one query. */
    public List<Rule> rules() {
        return kept().values().stream().map(Kept::rule).toList();
    }

    /**
     * The rule as it is now.
     *
     * @throws NotFound when there is none
     */
    public Rule require(String key) {
        return requireKept(key).rule();
    }

    RuleView view(String key) {
        return requireKept(key).view();
    }

    /** Those after a key, null for the first, by key. */
    List<RuleView> page(String after, int rows) {
        return kept().values().stream()
                .map(Kept::view)
                .filter(rule -> after == null || rule.key().compareTo(after) > 0)
                .limit(rows)
                .toList();
    }

    /** What a rule was before a version, the latest first; also of a rule that is gone. */
    List<RuleView> history(String key, int before, int rows) {
        List<RuleVersion> own = versions.before(key, before, rows);
        Stream<RuleView> shipped = pack.versions(key).stream()
                .filter(rule -> rule.version() < before
                        && own.stream().noneMatch(version -> version.number() == rule.version()))
                .map(rule -> RuleView.of(rule, RuleOrigin.DEFAULT, null, false));
        return Stream.concat(own.stream().map(this::view), shipped)
                .sorted(Comparator.comparingInt(RuleView::version).reversed())
                .limit(rows)
                .toList();
    }

    /** Makes a rule what the company wants it to be; true when there was none with this key. */
    boolean write(String key, String ifMatch, WriteRuleRequest request) {
        versions.lock();
        SequencedMap<String, Kept> kept = kept();
        Kept known = kept.get(key);
        if (known != null) {
            ETag.requireMatch(ifMatch, known.rule().version());
        } else if (kept.size() >= MOST) {
            throw new Conflict(
                    "too-many-rules",
                    "There are %d rules, which is the most: remove one of your own first.".formatted(MOST));
        }
        keep(check(request.as(key, next(key))), false);
        return known == null;
    }

    /** Ends the company's copy: what ships holds again, as a version of its own, and an own rule is gone. */
    void remove(String key, String ifMatch) {
        versions.lock();
        Kept known = requireKept(key);
        ETag.requireMatch(ifMatch, known.rule().version());
        if (known.origin() == RuleOrigin.DEFAULT) {
            throw new Conflict("rule-ships", "%s is as it ships: disable it, it cannot be removed.".formatted(key));
        }
        keep(pack.find(key).orElse(known.rule()).as(next(key)), true);
    }

    private void keep(Rule rule, boolean removed) {
        versions.persistAndFlush(new RuleVersion(rule, removed, clock.instant()));
    }

    /** Never a number that this rule had, not even before it was removed. */
    private int next(String key) {
        int shipped = pack.find(key).map(Rule::version).orElse(0);
        return Math.max(
                        shipped,
                        versions.before(key, Integer.MAX_VALUE, 1).stream()
                                .mapToInt(RuleVersion::number)
                                .sum())
                + 1;
    }

    private static Rule check(Rule rule) {
        List<Violation> violations = Rules.faults(rule).stream()
                .map(fault -> new Violation("#/" + fault.property(), null, fault.line(), fault.detail()))
                .toList();
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        return rule;
    }

    private Kept requireKept(String key) {
        return Optional.ofNullable(kept().get(key)).orElseThrow(() -> new NotFound("rule", key));
    }

    private SequencedMap<String, Kept> kept() {
        SequencedMap<String, Kept> kept = new TreeMap<>();
        pack.rules().forEach(rule -> kept.put(rule.key(), new Kept(rule, RuleOrigin.DEFAULT, null)));
        for (RuleVersion version : versions.latest()) {
            Rule rule = version.rule();
            Optional<Rule> shipped = pack.find(rule.key());
            if (version.removed() && shipped.isPresent()) {
                boolean newer = shipped.get().version() > version.number();
                kept.put(rule.key(), newer ? kept.get(rule.key()) : new Kept(rule, RuleOrigin.DEFAULT, version));
            } else if (!version.removed()) {
                kept.put(rule.key(), new Kept(rule, origin(rule.key()), version));
            }
        }
        return kept;
    }

    private RuleOrigin origin(String key) {
        return pack.find(key).isPresent() ? RuleOrigin.CHANGED : RuleOrigin.OWN;
    }

    private RuleView view(RuleVersion version) {
        RuleOrigin origin = version.removed() && pack.find(version.rule().key()).isPresent()
                ? RuleOrigin.DEFAULT
                : origin(version.rule().key());
        return RuleView.of(version.rule(), origin, version.changedAt(), version.removed());
    }

    /** @param version what the company made of it; null for what ships */
    private record Kept(Rule rule, RuleOrigin origin, RuleVersion version) {
        RuleView view() {
            return RuleView.of(rule, origin, version == null ? null : version.changedAt(), false);
        }
    }
}
