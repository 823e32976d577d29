package org.nextlevel.evidence.directory.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.level.LevelMapping;
import org.nextlevel.evidence.directory.level.LevelMappings;
import org.nextlevel.evidence.directory.level.MappingCondition;
import org.nextlevel.evidence.directory.level.MappingRule;
import org.nextlevel.evidence.directory.line.DirectoryTurns;
import org.nextlevel.evidence.directory.showing.EntryNote;
import org.nextlevel.evidence.directory.showing.NameLevels;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Keeps the company's mapping. Nobody's level changes by it until it is applied, or the person is written. */
@ApplicationScoped
class KeepMapping {
    private final LevelMappings mappings;
    private final NameLevels levels;
    private final DirectoryTurns turns;
    private final SentAlong sentAlong;
    private final Audit audit;

    KeepMapping(LevelMappings mappings, NameLevels levels, DirectoryTurns turns, SentAlong sentAlong, Audit audit) {
        this.mappings = mappings;
        this.levels = levels;
        this.turns = turns;
        this.sentAlong = sentAlong;
        this.audit = audit;
    }

    /** @param tag the mapping's ETag */
    record KeptMapping(MappingView view, String tag) {}

    @Transactional
    KeptMapping present() {
        return kept(mappings.present());
    }

    /**
     * From now on these rules hold.
     *
     * @throws org.nextlevel.kit.problem.StaleVersion when the mapping has another version by now
     * @throws Invalid when a condition asks for what nobody has
     */
    @Transactional
    KeptMapping change(@Nullable String ifMatch, ChangeMappingRequest request) {
        turns.all();
        LevelMapping mapping = mappings.present();
        ETag.requireMatch(ifMatch, mapping.tag());
        sentAlong.requireAs(() -> kept(mapping).view());
        requirePossible(request);
        mapping.change(request.attributes(), request.rules());
        mappings.persistAndFlush(mapping);
        audit.record("level-mapping-changed", null, null);
        return kept(mapping);
    }

    /** @throws Invalid when a condition asks for what nobody has */
    static void requirePossible(ChangeMappingRequest request) {
        List<Violation> faults = new ArrayList<>();
        Set<String> fields = new HashSet<>(MappingCondition.FIELDS);
        request.attributes().forEach(name -> fields.add(MappingCondition.ATTRIBUTE + name));
        for (int i = 0; i < request.rules().size(); i++) {
            List<MappingCondition> conditions = request.rules().get(i).conditions();
            for (int j = 0; j < conditions.size(); j++) {
                if (!fields.contains(conditions.get(j).field())) {
                    faults.add(
                            Violation.at(
                                    "#/rules/%d/conditions/%d/field".formatted(i, j),
                                    "is not title, department, costCentre, location, employmentType, group or a declared attribute"));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private KeptMapping kept(LevelMapping mapping) {
        List<EntryNote> notes = new ArrayList<>();
        if (!mapping.rules().isEmpty()) {
            Set<String> known = levels.known();
            for (int i = 0; i < mapping.rules().size(); i++) {
                MappingRule rule = mapping.rules().get(i);
                if (!known.contains(rule.framework() + "/" + rule.level())) {
                    notes.add(EntryNote.unknownOfRule(i, rule.framework(), rule.level()));
                }
            }
        }
        return new KeptMapping(MappingView.of(mapping, notes), mapping.tag());
    }
}
