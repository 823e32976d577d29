package org.nextlevel.framework.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.framework.catalog.FrameworkVersions;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.comparison.FrameworkComparison;
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

    PreviewPublication(Frameworks frameworks, FrameworkVersions versions, Drafts drafts, Positions positions) {
        this.frameworks = frameworks;
        this.versions = versions;
        this.drafts = drafts;
        this.positions = positions;
    }

    /** @throws NotFound when there is no such framework, or it has no draft */
    PreviewView preview(String key) {
        Framework framework = frameworks.requireByKey(key);
        Draft draft = drafts.require(framework);
        Map<String, Long> people = positions.countByLevel(key);
        return versions.findLatest(framework)
                .map(latest -> PreviewView.of(
                        latest.document(),
                        latest.number(),
                        FrameworkComparison.of(latest.document(), draft.document()),
                        people))
                .orElseGet(() -> PreviewView.first(key, people));
    }
}
