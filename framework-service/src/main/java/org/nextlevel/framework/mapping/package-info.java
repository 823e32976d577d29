/** How a company's tables are to be read, kept by name, so that the next table is read as the one before (ADR 0056). */
package org.nextlevel.framework.mapping;
