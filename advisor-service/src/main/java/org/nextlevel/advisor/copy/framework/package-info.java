/** The career frameworks as last published: which levels there are, and what each requires (M2.1). */
package org.nextlevel.advisor.copy.framework;
