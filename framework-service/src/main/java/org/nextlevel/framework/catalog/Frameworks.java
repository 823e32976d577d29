package org.nextlevel.framework.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** All frameworks of the current tenant. */
@ApplicationScoped
public class Frameworks implements PanacheRepositoryBase<Framework, UUID> {
    /** The framework of a key, published or not. */
    public Optional<Framework> findByKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /** @throws NotFound when the company has none of this key */
    public Framework requireByKey(String key) {
        return findByKey(key).orElseThrow(() -> new NotFound("framework", key));
    }

    /** In the order of keys; those that were never published only for who edits them. */
    List<Framework> page(PageRequest page, boolean withUnpublished) {
        String after = page.after().map(cursor -> cursor.text(0)).orElse("");
        return find("key > ?1 and latestVersion >= ?2", Sort.by("key"), after, withUnpublished ? 0 : 1)
                .page(0, page.rows())
                .list();
    }
}
