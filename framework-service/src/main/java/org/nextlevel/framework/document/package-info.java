/** A career framework as one document: what each level of each track expects, and when somebody is ready. */
package org.nextlevel.framework.document;
