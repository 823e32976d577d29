package org.nextlevel.framework.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.framework.catalog.FrameworkVersion;
import org.nextlevel.framework.catalog.FrameworkVersions;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.comparison.FrameworkComparison;
import org.nextlevel.framework.comparison.level.AffectedLevel;
import org.nextlevel.framework.draft.Draft;
import org.nextlevel.framework.draft.Drafts;
import org.nextlevel.framework.people.Positions;
import org.nextlevel.kit.problem.NotFound;

/** Says what publishing the draft would change, and for how many people; it changes nothing. */
@ApplicationScoped
class PreviewPublication {
    private final Frameworks frameworks;
    private final FrameworkVersions versions;
    private final Drafts drafts;
    private final Positions positions;
    private final CountAffectedPeople affected;

    PreviewPublication(
            Frameworks frameworks,
            FrameworkVersions versions,
            Drafts drafts,
            Positions positions,
            CountAffectedPeople affected) {
        this.frameworks = frameworks;
        this.versions = versions;
        this.drafts = drafts;
        this.positions = positions;
        this.affected = affected;
    }

    /** @throws NotFound when there is no such framework, or it has no draft */
    PreviewView preview(String key) {
        Framework framework = frameworks.requireByKey(key);
        Draft draft = drafts.require(framework);
        return versions.findLatest(framework)
                .map(latest -> preview(latest, draft))
                .orElseGet(() -> PreviewView.first(draft.document(), positions.count(key)));
    }

    private PreviewView preview(FrameworkVersion latest, Draft draft) {
        FrameworkComparison comparison = FrameworkComparison.of(latest.document(), draft.document());
        Set<String> levels =
                comparison.affectedLevels().stream().map(AffectedLevel::before).collect(Collectors.toSet());
        AffectedPeople people = affected.count(latest.document(), levels);
        return PreviewView.of(latest, draft.document(), comparison, people);
    }
}
