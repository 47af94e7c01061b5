// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of the start-up figures: the least that shows a table of 100 rows with Qt.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    constexpr int rows = 100;
    constexpr int columns = 8;
    QStandardItemModel model(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("row %1 column %2").arg(row).arg(column)));
    }
    QMainWindow window;
    QTableView view;
    view.setModel(&model);
    window.setCentralWidget(&view);
    window.resize(1200, 800);
    window.show();
    const int code = QApplication::exec();
    window.takeCentralWidget(); // it lives on the stack
    return code;
}
