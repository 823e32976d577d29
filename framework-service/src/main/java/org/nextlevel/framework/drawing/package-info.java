/** Competencies drawn from a library into a draft, to be levelled there. */
package org.nextlevel.framework.drawing;
