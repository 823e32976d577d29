/** Frameworks as files, to be kept, edited elsewhere, and imported again. */
package org.nextlevel.framework.export;
