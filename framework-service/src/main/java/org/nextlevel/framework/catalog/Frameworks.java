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

/** All frameworks of the current tenant. */
@ApplicationScoped
public class Frameworks implements PanacheRepositoryBase<Framework, UUID> {
    private static final Keyset<Framework> BY_KEY = Keyset.ascending("key", String.class, Framework::key);

    /** The framework of a key, published or not. */
    public Optional<Framework> findByKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /**
     * The framework of a key, published or not.
     *
     * @throws NotFound when the company has none of this key
     */
    public Framework requireByKey(String key) {
        return findByKey(key).orElseThrow(() -> new NotFound("framework", key));
    }

    /** A page in the order of keys; without {@code withUnpublished}, only frameworks that have a published version. */
    Page<Framework> page(PageRequest request, boolean withUnpublished) {
        return BY_KEY.page(this, "latestVersion >= :least", Parameters.with("least", withUnpublished ? 0 : 1), request);
    }
}
