package org.enforcementatlas.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.theme.lumo.Lumo;

/** What every page shares: the theme, our own style, and light or dark as the reader's system has it. */
@StyleSheet(Lumo.STYLESHEET)
@CssImport("./atlas.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
public class AtlasShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;
}
