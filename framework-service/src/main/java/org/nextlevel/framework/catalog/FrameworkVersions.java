package org.nextlevel.framework.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.sentence.Sentence;

/** The published versions of the current tenant. */
@ApplicationScoped
public class FrameworkVersions implements PanacheRepositoryBase<FrameworkVersion, UUID> {
    private static final Keyset<ListedVersion> NEWEST_FIRST =
            Keyset.descending("number", Integer.class, ListedVersion::number);

    /** A page of a framework's versions without their documents, the newest first. */
    Page<ListedVersion> page(Framework framework, PageRequest request) {
        var ofFramework = Parameters.with("framework", framework.id());
        return NEWEST_FIRST.page(this, ListedVersion.class, "frameworkId = :framework", ofFramework, request);
    }

    /** The version that was published last; empty while nothing is published. */
    public Optional<FrameworkVersion> findLatest(Framework framework) {
        return findByNumber(framework, framework.latestVersion());
    }

    /**
     * The version that was published last.
     *
     * @throws NotFound while nothing is published
     */
    public FrameworkVersion requireLatest(Framework framework) {
        return findLatest(framework).orElseThrow(() -> new NotFound("published framework", framework.key()));
    }

    private Optional<FrameworkVersion> findByNumber(Framework framework, int number) {
        return find("frameworkId = ?1 and number = ?2", framework.id(), number).firstResultOptional();
    }

    /**
     * The version of a number, counted from 1.
     *
     * @throws NotFound when there is no such version
     */
    public FrameworkVersion require(Framework framework, int number) {
        return findByNumber(framework, number)
                .orElseThrow(() -> new NotFound("version", Sentence.say("%d of %s", number, framework.key())));
    }
}
