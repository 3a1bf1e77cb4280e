/**
 * Snapshots, agreements and figures in a relational database, behind the interfaces of ingest and measure. Owns JDBC,
 * HikariCP and Flyway.
 */
@NullMarked
package org.enforcementatlas.store;

import org.jspecify.annotations.NullMarked;
