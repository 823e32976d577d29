/** Frameworks as tables: CSV with one row per expectation, as HR teams keep them in spreadsheets. */
package org.nextlevel.framework.table;
