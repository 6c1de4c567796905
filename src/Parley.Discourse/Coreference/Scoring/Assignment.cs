namespace Parley.Discourse.Coreference.Scoring;

/// <summary>Pairs rows with columns one to one so that the sum of the pairs' gains is greatest.</summary>
/// <remarks>The Hungarian method with potentials (Kuhn 1955; Jonker and Volgenant 1987). Cost: rows² × columns, with the shorter side as rows.</remarks>
internal static class Assignment
{
    /// <summary>The greatest sum; gains are not negative, and whatever is left over counts nothing.</summary>
    public static double Best(double[,] gains)
    {
        var (rows, columns) = (gains.GetLength(0), gains.GetLength(1));
        if (rows == 0 || columns == 0) return 0;
        return rows <= columns ? Solve(rows, columns, (i, j) => gains[i, j]) : Solve(columns, rows, (i, j) => gains[j, i]);
    }

    private static double Solve(int rows, int columns, Func<int, int, double> gain)
    {
        var rowPotential = new double[rows + 1];
        var columnPotential = new double[columns + 1];
        var rowOf = new int[columns + 1];
        for (var row = 1; row <= rows; row++) AddRow(row);
        var sum = 0.0;
        for (var column = 1; column <= columns; column++)
            if (rowOf[column] > 0) sum += gain(rowOf[column] - 1, column - 1);
        return sum;

        void AddRow(int row)
        {
            rowOf[0] = row;
            var column = 0;
            var least = new double[columns + 1];
            Array.Fill(least, double.PositiveInfinity);
            var isUsed = new bool[columns + 1];
            var way = new int[columns + 1];
            do column = Grow(column, least, isUsed, way);
            while (rowOf[column] != 0);
            for (; column != 0; column = way[column]) rowOf[column] = rowOf[way[column]];
        }

        // Takes the next column into the tree of tight pairs.
        int Grow(int column, double[] least, bool[] isUsed, int[] way)
        {
            isUsed[column] = true;
            var (row, next, delta) = (rowOf[column], 0, double.PositiveInfinity);
            for (var j = 1; j <= columns; j++)
            {
                if (isUsed[j]) continue;
                var slack = -gain(row - 1, j - 1) - rowPotential[row] - columnPotential[j];
                if (slack < least[j]) (least[j], way[j]) = (slack, column);
                if (least[j] < delta) (delta, next) = (least[j], j);
            }
            for (var j = 0; j <= columns; j++)
                if (isUsed[j])
                {
                    rowPotential[rowOf[j]] += delta;
                    columnPotential[j] -= delta;
                }
                else least[j] -= delta;
            return next;
        }
    }
}
