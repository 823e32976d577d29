/** A company's frameworks and their published versions, which never change. */
package org.nextlevel.framework.catalog;
