/** The competencies of a library: imported as a list, searched, and found to be drawn. */
package org.nextlevel.framework.library.competency;
