package org.nextlevel.kit.event.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The words of the real pool, since it tells nothing else. */
@QuarkusTest
class PoolTimeoutTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void anEventThatFindsThePoolFullWaits() throws SQLException {
        var settings = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        // The first connection is to be there in time on a busy machine too.
                        .acquisitionTimeout(Duration.ofSeconds(3))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal("kit_app"))
                                .credential(new SimplePassword("kit_app"))));
        try (var pool = AgroalDataSource.from(settings);
                var _ = pool.getConnection()) {
            assertThat(EventFailure.of(catchThrowable(pool::getConnection))).isEqualTo(EventFailure.DATABASE_AWAY);
        }
    }
}
