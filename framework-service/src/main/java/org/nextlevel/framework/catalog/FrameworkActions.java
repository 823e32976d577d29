package org.nextlevel.framework.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;

/** Says what the caller may do next with frameworks: aim at a posting, and as an editor begin a draft, publish or discard it. */
@ApplicationScoped
public class FrameworkActions {
    private static final String IF_MATCH = "If-Match";

    private final OpenDrafts drafts;
    private final Caller caller;

    FrameworkActions(OpenDrafts drafts, Caller caller) {
        this.drafts = drafts;
        this.caller = caller;
    }

    /** Which frameworks have a draft, as whoever keeps drafts knows it. */
    public interface OpenDrafts {
        /** Those of these frameworks that have one, by id. */
        Set<UUID> among(Collection<UUID> frameworks);
    }

    private enum Move {
        ADD_POSTING,
        BEGIN_DRAFT,
        WRITE_DRAFT,
        PUBLISH,
        DISCARD_DRAFT
    }

    /** What may be done with one. */
    List<Action> of(Framework framework) {
        return of(List.of(framework)).get(framework.id());
    }

    /** The same for each of several, by id; in one query at most. */
    Map<UUID, List<Action>> of(Collection<Framework> frameworks) {
        boolean isEditor = caller.is(Role.FRAMEWORK_EDITOR);
        Set<UUID> drafted =
                isEditor ? drafts.among(frameworks.stream().map(Framework::id).toList()) : Set.of();
        return frameworks.stream()
                .collect(Collectors.toMap(
                        Framework::id, one -> of(one, isEditor, drafted.contains(one.id())), (same, _) -> same));
    }

    private static List<Action> of(Framework framework, boolean isEditor, boolean hasDraft) {
        String path = "/api/frameworks/" + framework.key();
        String draft = path + "/draft";
        List<Action> actions = new ArrayList<>();
        if (framework.latestVersion() > 0) {
            actions.add(Action.post(Move.ADD_POSTING, path + "/postings", "title", "text"));
        }
        if (isEditor && hasDraft) {
            actions.add(Action.put(
                    Move.WRITE_DRAFT,
                    draft,
                    IF_MATCH,
                    "key",
                    "name",
                    "tracks",
                    "levels",
                    "competencies",
                    "expectations"));
            actions.add(Action.post(Move.PUBLISH, path + "/versions", IF_MATCH, "reason"));
            actions.add(Action.delete(Move.DISCARD_DRAFT, draft, IF_MATCH));
        } else if (isEditor && framework.latestVersion() > 0) {
            actions.add(Action.post(Move.BEGIN_DRAFT, draft, "fromVersion"));
        }
        return actions;
    }
}
