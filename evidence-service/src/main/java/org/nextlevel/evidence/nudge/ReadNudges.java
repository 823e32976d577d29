package org.nextlevel.evidence.nudge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.evidence.reading.LatestEvidence.LatestTimes;
import org.nextlevel.evidence.evidence.reading.LatestEvidence;
import org.nextlevel.evidence.nudge.settings.ChooseNudgeSettings;
import org.nextlevel.evidence.nudge.settings.NudgeSettings;
import org.nextlevel.kit.page.Page;

/** The present nudges of one person, for that person. */
@ApplicationScoped
public class ReadNudges {
    private final Nudges nudges;
    private final LatestEvidence evidence;
    private final ChooseNudgeSettings settings;

    ReadNudges(Nudges nudges, LatestEvidence evidence, ChooseNudgeSettings settings) {
        this.nudges = nudges;
        this.evidence = evidence;
        this.settings = settings;
    }

    /** Those whose gap goes on and that their owner has not turned off, in the order of kinds. */
    @Transactional
    public Page<NudgeView> open(Employee owner) {
        List<UUID> id = List.of(owner.id());
        LatestTimes latest = evidence.of(id).get(owner.id());
        NudgeSettings chosen = settings.of(owner);
        return new Page<>(
                nudges.of(id).stream()
                        .filter(nudge -> nudge.kind().isOn(chosen))
                        .filter(nudge -> !nudge.isOver(nudge.kind().last(latest)))
                        .sorted(Comparator.comparing(Nudge::kind))
                        .map(nudge -> NudgeView.of(nudge, nudge.kind().last(latest)))
                        .toList(),
                null);
    }
}
