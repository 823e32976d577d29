package org.nextlevel.framework.document.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.engine.policy.LevelScores;
import org.nextlevel.engine.policy.PolicyCheck;
import org.nextlevel.engine.policy.PolicyFault;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.framework.document.Competency;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.Level;
import org.nextlevel.framework.document.Proficiency;
import org.nextlevel.framework.document.Track;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.sentence.Sentence;

/**
 * Whether the parts of a document fit together: keys are unique, references lead somewhere, the ladder has no circle,
 * and the readiness policy can be applied. What is missing is found by the constraints, and passed over here.
 */
final class ReferenceCheck {
    private final FrameworkDocument document;
    private final List<Violation> faults = new ArrayList<>();

    private ReferenceCheck(FrameworkDocument document) {
        this.document = document;
    }

    /** Every fault, in the order of the document; empty when all fits. */
    static List<Violation> faults(FrameworkDocument document) {
        var references = new ReferenceCheck(document);
        references.check();
        return references.faults;
    }

    private void check() {
        Set<String> tracks = unique("tracks", "key", document.tracks(), Track::key);
        Set<String> levels = unique("levels", "key", document.levels(), Level::key);
        Set<String> competencies = unique("competencies", "key", document.competencies(), Competency::key);
        unique("expectations", "id", document.expectations(), Expectation::id);
        levels(tracks, levels);
        expectations(levels, competencies);
        if (document.readiness() != null) {
            readiness(competencies);
        }
        if (faults.isEmpty() && document.levels() != null && !document.levels().contains(null)) {
            circle();
        }
    }

    private void levels(Set<String> tracks, Set<String> levels) {
        for (int i = 0; i < size(document.levels()); i++) {
            Level level = document.levels().get(i);
            if (level == null) {
                continue;
            }
            known(tracks, level.track(), "#/levels/%d/track".formatted(i), "track");
            for (int j = 0; j < level.after().size(); j++) {
                known(levels, level.after().get(j), "#/levels/%d/after/%d".formatted(i, j), "level");
            }
        }
    }

    private void expectations(Set<String> levels, Set<String> competencies) {
        Map<String, Set<String>> proficiencies = proficiencies();
        for (int i = 0; i < size(document.expectations()); i++) {
            Expectation expectation = document.expectations().get(i);
            if (expectation == null) {
                continue;
            }
            known(levels, expectation.level(), "#/expectations/%d/level".formatted(i), "level");
            known(competencies, expectation.competency(), "#/expectations/%d/competency".formatted(i), "competency");
            proficiency(proficiencies, expectation, "#/expectations/%d/proficiency".formatted(i));
        }
    }

    private <T> Set<String> unique(String list, String property, List<T> items, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < size(items); i++) {
            if (items.get(i) != null && key.apply(items.get(i)) != null && !seen.add(key.apply(items.get(i)))) {
                fault("#/%s/%d/%s".formatted(list, i, property), "'%s' is used twice", key.apply(items.get(i)));
            }
        }
        return seen;
    }

    private void known(Set<String> keys, String key, String pointer, String kind) {
        if (key != null && !keys.contains(key)) {
            fault(pointer, "there is no %s '%s'", Sentence.of(kind), key);
        }
    }

    /** Competency → keys of its proficiencies; none of its own means that any word may say how well. */
    private Map<String, Set<String>> proficiencies() {
        Map<String, Set<String>> byCompetency = new HashMap<>();
        for (int i = 0; i < size(document.competencies()); i++) {
            Competency competency = document.competencies().get(i);
            if (competency == null) {
                continue;
            }
            byCompetency.put(
                    competency.key(),
                    unique(
                            "competencies/%d/proficiencies".formatted(i),
                            "key",
                            competency.proficiencies(),
                            Proficiency::key));
        }
        return byCompetency;
    }

    private void proficiency(Map<String, Set<String>> known, Expectation expectation, String pointer) {
        Set<String> keys = known.getOrDefault(expectation.competency(), Set.of());
        if (!keys.isEmpty() && expectation.proficiency() != null && !keys.contains(expectation.proficiency())) {
            fault(pointer, "%s has no proficiency '%s'", expectation.competency(), expectation.proficiency());
        }
    }

    private void readiness(Set<String> competencies) {
        for (int i = 0; i < size(document.levels()); i++) {
            scores(document.levels().get(i), "#/levels/%d/scores".formatted(i));
        }
        for (PolicyFault found : PolicyCheck.faults(document.readiness(), competencies)) {
            fault("#/readiness" + found.pointer(), found.detail());
        }
    }

    private void scores(Level level, String pointer) {
        if (level == null || level.scores() == null) {
            return;
        }
        ReadinessPolicy policy = document.readiness();
        if (policy.combine().isShare()) {
            fault(
                    pointer,
                    "%s has no scores: its thresholds are nearlyShare and readyShare",
                    policy.combine().name());
        }
        LevelScores scores = level.scores();
        if (scores.nearly() != null && scores.ready() != null && scores.nearly().compareTo(scores.ready()) > 0) {
            fault(pointer + "/nearly", "%s must not be larger than %s", "nearly", "ready");
        }
    }

    private static int size(List<?> items) {
        return items == null ? 0 : items.size();
    }

    private void circle() {
        Map<String, List<String>> after = document.levels().stream()
                .filter(level -> level.key() != null)
                .collect(Collectors.toMap(Level::key, Level::after, (first, _) -> first));
        Map<String, Boolean> finished = new HashMap<>();
        for (int i = 0; i < document.levels().size(); i++) {
            if (reachesItself(document.levels().get(i).key(), after, finished)) {
                fault("#/levels/%d/after".formatted(i), "the steps lead back to where they begin");
                return;
            }
        }
    }

    /** Depth first; a level that is met again before it is finished is on a circle. */
    private static boolean reachesItself(String level, Map<String, List<String>> after, Map<String, Boolean> finished) {
        if (finished.containsKey(level)) {
            return !finished.get(level);
        }
        finished.put(level, false);
        boolean circle =
                after.getOrDefault(level, List.of()).stream().anyMatch(lower -> reachesItself(lower, after, finished));
        finished.put(level, true);
        return circle;
    }

    private void fault(String pointer, String detail, Object... values) {
        faults.add(Violation.at(pointer, detail, values));
    }
}
